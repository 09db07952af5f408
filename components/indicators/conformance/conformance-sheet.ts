import type { QcewCheck } from '@/lib/domain/indicators/qcew/qcew-conformance';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { ColumnAgreement } from './agreement-table';
import { rowText } from './row-text';

interface Conformance {
  table: { title: string; vintage: string };
  region: { code: string; name: string };
  agreement: { agrees: number; differs: number; cannotCheck: number; byColumn: readonly ColumnAgreement[]; differing: readonly QcewCheck[]; unchecked: readonly QcewCheck[] };
}

/** The page of agreement as a file: how many cells agree by column, then every cell shown that differs or cannot be checked, unrounded. */
export function conformanceSheet({ table, region, agreement }: Conformance): Sheet {
  const { conformance: words } = messages.indicators;
  const { columns, figures } = words;
  const cell = (check: QcewCheck) => {
    const { column, measure, row, published } = check;
    const head = [words.columnName[column](measure), row.industry, row.own, row.year, published];
    return check.verdict === 'cannot-check'
      ? [figures.cannotCheck, ...head, null, messages.ui.missing[check.reason], check.load.map(rowText).join('; ') || words.nothing, null]
      : [figures.differs, ...head, check.computed, null, null, null];
  };
  const { agrees, differs, cannotCheck, byColumn, differing, unchecked } = agreement;
  return {
    title: words.heading(region.name),
    columns: [words.verdict, columns.column, columns.industry, columns.own, columns.year, columns.published, columns.computed, columns.reason, columns.load, words.cells],
    rows: [
      ...byColumn.flatMap(({ measure, column, ...counts }) => (['agrees', 'differs', 'cannotCheck'] as const).map((verdict) =>
        [figures[verdict], words.columnName[column](measure), null, null, null, null, null, null, null, counts[verdict]])),
      ...[...differing, ...unchecked].map(cell),
    ],
    source: [
      `${table.title} (${table.vintage}), ${region.code}`,
      [[figures.agrees, agrees], [figures.differs, differs], [figures.cannotCheck, cannotCheck]].map(([name, count]) => `${name}: ${format.number(Number(count))}`).join(', '),
      ...(differing.length < differs || unchecked.length < cannotCheck ? [words.more(differing.length + unchecked.length, differs + cannotCheck)] : []),
    ],
  };
}
