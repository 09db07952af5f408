import { describe, expect, it } from 'vitest';
import { datedReading, sameCoverage } from '@/lib/domain/indicators/dated-reading';
import { DEFAULT_CLASS_SCHEME } from '@/lib/domain/indicators/default-class-scheme';
import { cellsOf, F1_CELLS, f1Source, LINES, oneYearSource, PLACE } from './fixture-table';

const [older, current] = [f1Source(), oneYearSource()];
const line = (code: string) => LINES.find((one) => one.code === code) ?? { code, title: code, level: 'leaf' as const, naics: [], parentCode: null };
const read = (chosen: typeof older, others: (typeof older)[], year: number, code: string) =>
  datedReading({ chosen, others, place: PLACE, year, scheme: DEFAULT_CLASS_SCHEME, lines: [{ code, weight: 1 }], matching: sameCoverage(line(code)) });

describe('a reading of a chosen vintage', () => {
  it('grows within its own series where that has an earlier year', () => {
    const reading = read(older, [current], 2013, '21');
    expect(reading).toMatchObject({ year: 2013, sourceId: 'f1', refusal: null, older: null, growth: { baseYear: 2002, growth: { value: 1 } } });
  });

  it('stands without growth in a table of one year, beside the last pair of another table with its years', () => {
    const reading = read(current, [older], 2024, '21');
    expect(reading).toMatchObject({ year: 2024, growth: null, refusal: { reason: 'no-time-series' }, class: { label: null, reason: 'no-time-series' } });
    expect(reading.older).toMatchObject({ year: 2013, sourceId: 'f1', growth: { baseYear: 2002, endYear: 2013, growth: { value: 1 } } });
  });

  it('leaves out years whose cells are missing, in the region or in the reference', () => {
    const gap = f1Source([...F1_CELLS, ...cellsOf('A', 2014, [1, null, 1, 1]), ...cellsOf('N', 2014, [1, 1, 1, 1])]);
    expect(read(current, [gap], 2024, '21').older).toMatchObject({ year: 2013 });
    expect(read(current, [gap], 2024, '11').older).toMatchObject({ year: 2014 });
  });
});

describe('the same line in another table', () => {
  it('is the one that covers the same codes, in whatever order, and none where the cut differs', () => {
    expect(sameCoverage({ ...line('31-33'), naics: ['33', '31', '32'] })(older)).toEqual([{ code: '31-33', weight: 1 }]);
    expect(sameCoverage({ ...line('31-33'), naics: ['31'] })(older)).toBeNull();
    expect(sameCoverage({ ...line('31-33'), naics: [] })(older)).toBeNull();
  });
});
