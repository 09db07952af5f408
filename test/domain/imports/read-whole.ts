import { recogniseHead, type TableFormat } from '@/lib/domain/imports/recognise-head';
import { recordReader } from '@/lib/domain/imports/record-reader';
import type { RowContext } from '@/lib/domain/imports/row-context';
import type { RowOutcome } from '@/lib/domain/imports/row-outcome';
import { tableSurvey } from '@/lib/domain/imports/table-survey';
import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { KNOWN_REGIONS } from './known-regions';
import { recordsOf } from './read-fixture';

type Given = Partial<RowContext> & { as?: TableFormat; industryCodes?: readonly string[]; fileName?: string };

/** A whole table of text as a load would read it: what was recognised, surveyed, and every outcome. */
export const readWhole = (text: string, { as, industryCodes = [], fileName = 'table.csv', ...context }: Given = {}) => {
  const records = recordsOf(text);
  const found = recogniseHead(records.map(({ record }) => record), { as });
  if (!('table' in found)) throw new Error('the fixture has no known layout');
  const survey = tableSurvey(found.table, { fileName, encoding: 'utf-8', delimiter: guessDelimiter(text), lastYear: 2026, regions: context.regions ?? KNOWN_REGIONS, industryCodes });
  const rows = records.slice(found.dataFrom);
  rows.forEach(({ record }) => survey.see(record));
  const surveyed = survey.result();
  const read = recordReader(found.table, {
    regions: KNOWN_REGIONS, lastYear: 2026, decimalMark: surveyed.decimalMark, regionSystem: surveyed.regionSystem ?? undefined,
    choices: Object.fromEntries(surveyed.dimensions.map(({ column, suggested }) => [column, suggested])), ...context,
  }, { regionNames: [], industryNames: [] });
  const outcomes: RowOutcome[] = rows.flatMap(({ record, line }) => read(record, line));
  return {
    layout: found.table.layout, survey: surveyed, outcomes,
    figures: outcomes.flatMap((outcome) => (outcome.kind === 'observation' ? [[outcome.regionCode, outcome.lineCode, outcome.period, outcome.value, outcome.status]] : [])),
    refused: outcomes.flatMap((outcome) => (outcome.kind === 'rejection' ? [[outcome.line, outcome.column, outcome.value, outcome.reason]] : [])),
  };
};
