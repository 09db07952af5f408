import { describe, expect, it } from 'vitest';
import { partitionShares } from '@/lib/domain/indicators/analysis/partition-shares';
import { regionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import { tracedShift } from '@/lib/domain/indicators/analysis/traced-shift';
import { cellsOf, f1Source, oneYearSource, PLACE } from '../fixture-table';

const rules = { method: 'dunn', suppressed: 'drop', denominator: 'published' } as const;
const ask = { place: PLACE, year: 2013, base: null, rules };
const chosen = f1Source();

describe('the analysis of a whole region, on fixture F1', () => {
  it('splits its growth into 27 with the reference, 1 by its mix and -3 of its own, 25 in all', () => {
    const { shift } = regionAnalysis({ ...ask, chosen, sources: [chosen] });
    if (!shift || 'value' in shift.table) throw new Error('the split was refused');
    const { terms, change } = shift.table.totals;
    expect(terms.ns?.value).toBeCloseTo(27, 10);
    expect(terms.im?.value).toBeCloseTo(1, 10);
    expect(terms.rs?.value).toBeCloseTo(-3, 10);
    expect(change).toEqual({ value: 25 });
    expect(shift.titles['21']).toBe('Industry 21');
  });

  it('tells its diversity now and in the base year', () => {
    const { diversity } = regionAnalysis({ ...ask, chosen, sources: [chosen] });
    expect(diversity.now.hhi.value).toBeCloseTo(0.350387, 6);
    expect(diversity.now.hachman.value).toBeCloseTo(0.888529, 6);
    expect(diversity.before?.year).toBe(2002);
    expect(diversity.before?.was.hhi.value).toBeCloseTo((90 ** 2 + 20 ** 2 + 10 ** 2 + 60 ** 2) / 180 ** 2, 12);
  });

  it('refuses a table of one date, says why, and splits the one that allows it', () => {
    const census = oneYearSource();
    const { shift, refusal, diversity } = regionAnalysis({ ...ask, year: 2024, chosen: census, sources: [census, chosen] });
    expect(refusal?.reason).toBe('no-time-series');
    expect(shift).toMatchObject({ sourceId: 'f1', baseYear: 2002, endYear: 2013 });
    expect(diversity).toMatchObject({ year: 2024, before: null });
  });

  it('refuses to subtract where the counts are a rounded sample', () => {
    const { shift } = regionAnalysis({ ...ask, chosen, sources: [chosen], rules: { ...rules, suppressed: 'residual' } });
    expect(shift?.table).toEqual({ value: null, reason: 'rounded-or-sampled' });
  });
});

describe('what a split and a diversity are made of', () => {
  it('is the eight counts of base and end year, which add up to the change', () => {
    const traced = tracedShift({ chosen, place: PLACE, year: 2013, base: null, lines: [{ code: '21', weight: 1 }], rules });
    if ('value' in traced) throw new Error('the split was refused');
    expect(traced.inputs.map(({ symbol, year, figure }) => [symbol, year, figure.value])).toEqual([
      ['e_ir', 2013, 40], ['e_r', 2013, 205], ['e_in', 2013, 210], ['e_n', 2013, 1265],
      ['e_ir', 2002, 20], ['e_r', 2002, 180], ['e_in', 2002, 150], ['e_n', 2002, 1100],
    ]);
    expect(traced.denominator).toBe('sum');
    expect(traced.row.terms.rs?.value).toBeCloseTo(12, 10);
  });

  it('leaves the totals without an industry that is suppressed, and says that it is not split', () => {
    const gap = f1Source([
      ...cellsOf('A', 2002, [90, 20, 10, null]), ...cellsOf('A', 2013, [100, 40, 10, 55]),
      ...cellsOf('N', 2002, [400, 150, 150, 400]), ...cellsOf('N', 2013, [440, 210, 135, 480]),
    ]);
    const traced = tracedShift({ chosen: gap, place: PLACE, year: 2013, base: null, lines: [{ code: '21', weight: 1 }], rules });
    if ('value' in traced) throw new Error('the split was refused');
    expect(traced.inputs.find(({ symbol, year }) => symbol === 'e_r' && year === 2002)?.figure).toEqual({ value: 120 });
    const lost = tracedShift({ chosen: gap, place: PLACE, year: 2013, base: null, lines: [{ code: '54', weight: 1 }], rules });
    expect('row' in lost ? lost.row.refused : null).toBe('suppressed');
  });

  it('is every leaf with its share of their sum; one unknown leaf makes all shares unknown', () => {
    const shares = partitionShares(chosen.table, PLACE, 2013);
    expect(shares.reduce((sum, { share }) => sum + (share.value ?? NaN), 0)).toBeCloseTo(1, 12);
    expect(shares[1]).toMatchObject({ code: '21', count: { value: 40 }, share: { value: 40 / 205 }, referenceShare: { value: 210 / 1265 } });
    const gap = f1Source([...cellsOf('A', 2013, [100, null, 10, 55]), ...cellsOf('N', 2013, [440, 210, 135, 480])]);
    expect(partitionShares(gap.table, PLACE, 2013)[0]?.share).toEqual({ value: null, reason: 'suppressed' });
  });
});
