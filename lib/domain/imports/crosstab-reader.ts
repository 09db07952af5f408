import { fold } from '@/lib/domain/register/fold';
import { crosstabRows, type CrosstabCell } from './crosstab-cells';
import type { CrosstabColumns } from './crosstab-columns';
import type { ImportChoices } from './import-choices';
import { isShareHeading } from './is-share-heading';
import { mappedReader } from './mapped-reader';
import { remembered } from './remembered';
import type { RowContext } from './row-context';
import type { RecordReader, RowOutcome } from './row-outcome';
import { leftOut, rejection } from './row-shape';
import { scaleInUnit } from './scale-words';
import type { TidyField } from './tidy-columns';

const FIELDS = ['region', 'naics', 'industry', 'period', 'value', 'status', 'unit'] as const satisfies readonly TidyField[];
/** One cell of a crosstab as a row of a table with one figure a row. */
export const CELL_TABLE = {
  layout: 'tidy' as const,
  columns: { header: FIELDS, at: Object.fromEntries(FIELDS.map((field, at) => [field, at])), figure: { measure: null, scale: 1 } },
};
const NO_COUNT = /percent|pourcent|\brate\b|\btaux\b|dollar|hours|heures|index|ratio/;
const SCALED = /1[ ,]?000|thousand|millier|million/i;

export const cellRecord = ({ says, value, mark }: CrosstabCell, unit: string): string[] => [
  says.region ?? '', says.naics ?? '', says.industry ?? '', says.period ?? '', value, mark, unit,
];

/** A name that is wrong is wrong for the whole row: it is said once. */
const isSame = (one: RowOutcome, other: RowOutcome) =>
  one.kind === 'rejection' && other.kind === 'rejection' && one.column === other.column && one.value === other.value && one.reason === other.reason;

/**
 * Reads a table whose figures spread over columns, every cell as a row of its own: the same names, marks, scales and checks. A refused
 * cell is named by the heading of its column. Title lines, notes and legends are left out; they are kept with the series.
 */
export function crosstabReader(columns: CrosstabColumns, context: RowContext, names: Pick<ImportChoices, 'regionNames' | 'industryNames'>): RecordReader {
  const rows = crosstabRows(columns);
  const read = mappedReader(CELL_TABLE, context, names);
  const folded = remembered(fold);
  const kept = Object.entries(context.choices ?? {}).filter(([name]) => columns.dimensions.includes(name));
  const labelOf = (is: string) => columns.header[(columns.shape.labels.find((label) => label.is === is)?.column ?? 0) - 1];
  const named = (outcome: RowOutcome, cell: CrosstabCell): RowOutcome => {
    if (outcome.kind !== 'rejection') return outcome;
    const own = outcome.column === 'value' || outcome.column === 'status' || outcome.column === 'period';
    return { ...outcome, column: (own ? undefined : labelOf(outcome.column)) ?? columns.header[cell.figure.column] ?? outcome.column };
  };

  return (record, line) => {
    const broken = record.findIndex((text) => text.includes('\ufffd'));
    if (broken >= 0) return [rejection(line, columns.header[broken] ?? '', record[broken] ?? '', 'unreadable-text')];
    const row = rows(record);
    if (row.kind === 'note') return [leftOut(line, row.text, row.text === '' ? 'blank' : 'note')];
    const outcomes = row.cells.map((cell): RowOutcome => {
      const other = kept.find(([name, member]) => folded(cell.members[name] ?? '') !== folded(member));
      if (other) return leftOut(line, cell.members[other[0]] ?? '', 'other-member');
      const words = [cell.says.unit ?? '', ...Object.values(cell.members)];
      const [share] = [cell.says.period ?? '', ...words].filter(isShareHeading);
      if (share !== undefined) return leftOut(line, share, 'other-unit');
      if (words.some((text) => NO_COUNT.test(folded(text)))) return leftOut(line, words.join(' '), 'other-unit');
      const unit = [...words, columns.scaleText].find((text) => SCALED.test(text) && scaleInUnit(text) > 1) ?? '';
      return named(read(cellRecord(cell, unit), line), cell);
    });
    return outcomes.filter((outcome, at) => outcome.kind !== 'rejection' || outcomes.findIndex((other) => isSame(other, outcome)) === at);
  };
}
