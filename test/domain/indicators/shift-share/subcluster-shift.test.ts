import { describe, expect, it } from 'vitest';
import { subclusterShift } from '@/lib/domain/indicators/shift-share/subcluster-shift';
import { f1Source, oneYearSource, PLACE } from '../fixture-table';

const CODES = ['111110', '212220', '212232', '331110', '332710', '333130', '335990', '541330'];
const core = [{ code: '212220', weight: 1 }, { code: '212232', weight: 1 }];
const ask = { sources: [f1Source()], place: PLACE, industries: core, sixDigitCodes: CODES, from: 2002, to: 2013 };

describe('the shift-share of a sub-cluster', () => {
  it('is that of the published lines inside it, in persons', () => {
    // F1, industry 2: 20 -> 40 thousand, NS 3, IM 5, RS 12.
    expect(subclusterShift(ask)).toEqual({
      value: expect.closeTo(12_000, 6),
      shift: { sourceId: 'f1', baseYear: 2002, endYear: 2013, base: 20_000, ns: expect.closeTo(3000, 6), im: expect.closeTo(5000, 6), rs: expect.closeTo(12_000, 6), line: null, covers: true },
    });
  });

  it('takes the nearest years of one table and says whether they are of the time asked about', () => {
    expect(subclusterShift({ ...ask, from: 2005, to: 2010 })).toMatchObject({ shift: { baseYear: 2002, endYear: 2013, covers: true } });
    expect(subclusterShift({ ...ask, from: 2023, to: 2025 })).toMatchObject({ shift: { baseYear: 2002, endYear: 2013, covers: false } });
  });

  it('is of the published line that holds most of it where nothing shows it by itself, and names that line', () => {
    expect(subclusterShift({ ...ask, industries: [{ code: '332710', weight: 0.5 }] })).toMatchObject({ shift: { line: 'Industry 31-33', base: 10_000 } });
  });

  it('is null, with the reason, of a table of one date, and of years that do not follow one another', () => {
    expect(subclusterShift({ ...ask, sources: [oneYearSource()] })).toEqual({ value: null, reason: 'no-time-series' });
    expect(subclusterShift({ ...ask, from: 2013, to: 2013 })).toEqual({ value: null, reason: 'no-period' });
  });
});
