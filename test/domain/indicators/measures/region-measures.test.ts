import { describe, expect, it } from 'vitest';
import { growthSpan } from '@/lib/domain/indicators/growth-span';
import { isRefusal } from '@/lib/domain/indicators/refusal';
import { regionMeasures, type MeasureRules } from '@/lib/domain/indicators/measures/region-measures';
import { standardisedByLine } from '@/lib/domain/indicators/measures/standardised-by-line';
import { toldMeasures } from '@/lib/domain/indicators/measures/told-measures';
import { FigureTable } from '@/lib/domain/indicators/figure-table';
import { cellsOf, F1_CELLS, f1Source, LINES, PLACE } from '../fixture-table';
import { LABOUR_FORCE_SURVEY } from '../fixture-series';

const COUNTED = { ...LABOUR_FORCE_SURVEY, survey: false, rounding: 'none' as const, roundingUnit: null, releaseLimit: null };
const span = growthSpan({ series: COUNTED, year: 2002 }, { series: COUNTED, year: 2013 });
if (isRefusal(span)) throw new Error('the fixture is a time series');
const rules: MeasureRules = { end: 2013, span, method: 'dunn', suppressed: 'drop', denominator: 'published', counted: true };
const NONE = { raw: { value: null, reason: 'too-few-regions' as const }, log: { value: null, reason: 'too-few-regions' as const } };
const told = (given: Partial<MeasureRules> = {}, table = f1Source().table) =>
  toldMeasures(regionMeasures(table, COUNTED, PLACE, LINES, { ...rules, ...given }), () => NONE);
const each = (name: 'value' | 'share' | 'growth' | 'cagr' | 'symmetric_lq', answer = told()) => answer.industries.map((row) => row[name]);

describe('the measures of a region (fixture F1)', () => {
  it('give the location quotients at the end, with their symmetric form', () => {
    [1.402439, 1.175377, 0.457091, 0.707063].forEach((lq, at) => expect(told().industries[at]?.lq.value).toBeCloseTo(lq, 6));
    [0.1675, 0.0806, -0.3726, -0.1716].forEach((lq, at) => expect(each('symmetric_lq')[at]).toBeCloseTo(lq, 4));
  });

  it('draw an interval around counted figures alone', () => {
    expect(told().industries[0]?.lq).toMatchObject({ interval: 'count', lo: expect.any(Number) as number });
    expect(told({ counted: false }).industries[0]?.lq).toMatchObject({ value: expect.closeTo(1.402439, 6) as number, lo: null, interval: null, interval_reason: 'not-applicable' });
  });

  it('give shares of the total, growth and yearly growth', () => {
    [100, 40, 10, 55].forEach((value, at) => expect(each('share')[at]).toBeCloseTo(value / 205, 12));
    [1 / 9, 1, 0, -1 / 12].forEach((growth, at) => expect(each('growth')[at]).toBeCloseTo(growth, 12));
    expect(each('cagr')[1]).toBeCloseTo(2 ** (1 / 11) - 1, 12);
  });

  it('give the diversity of the region over its leaves', () => {
    const { hhi, hachman, krugman, hoover, shannon, shannon_evenness: evenness, classes } = told().diversity;
    expect(classes).toBe(4);
    expect([hhi, hachman, krugman, hoover, shannon, evenness]).toEqual([0.350387, 0.888529, 0.338186, 0.169093, 1.169345, 0.843504].map((figure) => expect.closeTo(figure, 6) as number));
  });

  it.each([
    ['dunn', { ns: 27, im: 1, rs: -3 }],
    ['esteban', { c: -0.636364, a: -2.363636 }],
    ['arcelus', { t1: 27, t2: 0, t3: 0, t4: 1, t5: -2, t6: 0, t7: 1.363636, t8: -2.363636 }],
  ] as const)('add the shift-share by %s up to the change of 25', (method, sums) => {
    const { shift_share: totals } = told({ method });
    expect(totals).toMatchObject({ refused: null, change: 25, unallocated: 0, residual: 0, denominator: 'sum', left_out: 0 });
    expect(totals).toMatchObject(Object.fromEntries(Object.entries(sums).map(([term, sum]) => [term, expect.closeTo(sum, 6)])));
  });

  it('say which year is missing for the dynamic method rather than interpolate it', () => {
    expect(told({ method: 'dynamic' }).shift_share).toEqual({ refused: 'missing-year' });
  });

  it('name the reason of every null, and never print 0 for it', () => {
    const suppressed = new FigureTable([...F1_CELLS.filter(({ regionCode, year }) => regionCode !== 'A' || year !== 2013), ...cellsOf('A', 2013, [100, null, 10, 55])], LINES, new Map());
    const answer = told({}, suppressed);
    expect(answer.industries[1]).toMatchObject({ value: null, share: null, growth: null, reasons: { value: 'suppressed', growth: 'suppressed' }, lq: { value: null, reason: 'suppressed' }, shift_share: { ns: null, refused: 'suppressed' } });
    expect(answer.diversity).toMatchObject({ hhi: null, reasons: { hhi: 'suppressed' } });
    expect(answer.shift_share).toMatchObject({ left_out: 1, base_value: 160, end_value: 165 });
  });

  it('refuse growth where there is no span, and keep everything of one date', () => {
    const answer = told({ span: null });
    expect(answer.industries[0]).toMatchObject({ growth: null, reasons: { growth: 'no-time-series' }, value: 100 });
    expect(answer.shift_share).toEqual({ refused: 'no-time-series' });
  });
});

describe('standardised quotients', () => {
  it('compare a region with the others of the table, eight at least', () => {
    const codes = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const table = new FigureTable([...F1_CELLS, ...codes.flatMap((code, at) => cellsOf(code, 2013, [10 + at, 20, 30, 40]))], LINES, new Map());
    const of = standardisedByLine(table, LINES, { regions: codes, reference: 'N', year: 2013, denominator: 'published' });
    const scores = codes.map((code) => of('11', code).raw.value ?? NaN);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
    expect(scores.at(-1)).toBeGreaterThan(1);
    expect(of('11', 'A').raw).toEqual({ value: null, reason: 'not-available' });
    expect(standardisedByLine(table, LINES, { regions: codes.slice(1), reference: 'N', year: 2013, denominator: 'published' })('11', 'C').raw).toEqual({ value: null, reason: 'too-few-regions' });
  });
});
