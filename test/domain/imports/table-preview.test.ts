import { describe, expect, it } from 'vitest';
import { guessDataset } from '@/lib/domain/imports/guess-dataset';
import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import type { KnownRegion } from '@/lib/domain/imports/region-finder';
import { rowReader } from '@/lib/domain/imports/row-reader';
import type { TableObservation } from '@/lib/domain/imports/row-outcome';
import { tablePreview, type PreviewOptions } from '@/lib/domain/imports/table-preview';
import { KNOWN_REGIONS } from './known-regions';
import { readFixture } from './read-fixture';

const REGIONS: readonly KnownRegion[] = [
  ...KNOWN_REGIONS,
  { code: '5910', name: 'Vancouver Island and Coast', system: 'economic_region' },
  { code: '5920', name: 'Lower Mainland-Southwest', system: 'economic_region' },
  { code: '5940', name: 'Kootenay', system: 'economic_region' },
  { code: '5980', name: 'Northeast', system: 'economic_region' },
];

const tableOf = (name: string) => {
  const [header, ...rows] = readFixture(name);
  const table = recogniseTable(header?.record ?? []);
  if (table.layout === 'unknown' || table.layout === 'qcew') throw new Error(`${name} is not recognised`);
  return { table, rows };
};
const previewOf = (name: string, options?: PreviewOptions) => {
  const { table, rows } = tableOf(name);
  const read = rowReader(table, { regions: REGIONS, lastYear: 2026, decimalMark: 'point', choices: { Gender: 'Total - Gender' } });
  const preview = tablePreview(options);
  const observations: TableObservation[] = [];
  for (const { record, line } of rows) {
    const outcome = read(record, line);
    preview.add(outcome);
    if (outcome.kind === 'observation') observations.push(outcome);
  }
  return { preview: preview.result(), observations };
};

describe('the preview of a table', () => {
  it('counts exactly what a load would do', () => {
    const { preview } = previewOf('made-up-values-statcan-layout.csv');
    expect(preview).toMatchObject({
      rows: 120, toWrite: 48, unchanged: 0, rejected: 0, leftOut: { 'other-member': 60, 'other-region': 12 }, periods: [2024, 2025], linesNotRecognised: [],
      regionsNotRecognised: [{ name: 'Alberta', rows: 12 }],
    });
    expect(preview.regions.map(({ code }) => code)).toEqual(['59', '5950', '5960+5970', '5980']);
    expect(preview.lines.map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual([
      ['00', 'total', null], ['G', 'group', '00'], ['21', 'leaf', 'G'], ['31-33', 'leaf', 'G'], ['S', 'group', '00'], ['54', 'leaf', 'S'],
    ]);
  });

  it('of a newer tidy table keeps its unknown cells apart', () => {
    const { preview } = previewOf('made-up-values-regions-2025.csv');
    expect(preview).toMatchObject({ rows: 144, toWrite: 144, rejected: 0, periods: [2025], unknown: { suppressed: 11 } });
    expect(preview.lines).toHaveLength(18);
  });

  it('names each rejected row by line, column and reason', () => {
    const { preview } = previewOf('made-up-values-with-mistakes.csv');
    expect(preview.rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'year', 'duplicate-key'], [4, 'region', 'unknown-region'], [5, 'employment_thousands', 'not-a-number'], [6, 'naics', 'bad-industry-code'],
      [7, 'year', 'year-out-of-range'], [8, 'employment_thousands', 'ragged-row'], [9, 'region', 'ambiguous-region'],
    ]);
    expect(preview).toMatchObject({ rows: 10, toWrite: 3, rejected: 7, unknown: { suppressed: 1 } });
  });

  it('of the same file a second time finds nothing to write', () => {
    const { observations } = previewOf('made-up-values-regions-2025.csv');
    const keyOf = ({ regionCode, lineCode, period }: TableObservation) => `${regionCode} ${lineCode} ${period}`;
    const held = new Map(observations.map((observation) => [keyOf(observation), observation]));
    const { preview } = previewOf('made-up-values-regions-2025.csv', { held: (observation) => held.get(keyOf(observation)) });
    expect(preview).toMatchObject({ toWrite: 0, unchanged: 144 });
  });

  it('names lines whose codes the classification does not know', () => {
    const { preview } = previewOf('made-up-values-with-mistakes.csv', { isIndustry: (code) => code !== '21' });
    expect(preview.linesNotRecognised).toEqual(['21']);
  });

  it('adds up: rows are what is written, unchanged, rejected and left out', () => {
    for (const name of ['made-up-values-statcan-layout.csv', 'made-up-values-with-mistakes.csv', 'made-up-values-regions-2025.csv']) {
      const { preview } = previewOf(name);
      const leftOut = Object.values(preview.leftOut).reduce((sum, count) => sum + count, 0);
      expect(preview.toWrite + preview.unchanged + preview.rejected + leftOut).toBe(preview.rows);
    }
  });
});

describe('what a file says about its source', () => {
  it('is guessed from the name Statistics Canada gives it', () => {
    const { table } = tableOf('made-up-values-statcan-layout.csv');
    expect(guessDataset(table, { fileName: '14100092-eng.csv', periods: [2001, 2019], decimals: 1, scale: 1000 })).toEqual({
      provider: 'Statistics Canada', sourceTable: '14-10-0092-01', measure: null, referencePeriod: '2001 to 2019', roundingUnit: 100,
    });
  });

  it('is not guessed where nothing says it', () => {
    const { table } = tableOf('made-up-values-regions-2025.csv');
    expect(guessDataset(table, { fileName: 'figures 14100092.csv', periods: [2025] })).toEqual({
      provider: null, sourceTable: null, measure: 'employment', referencePeriod: '2025', roundingUnit: null,
    });
  });
});
