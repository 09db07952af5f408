import { describe, expect, it } from 'vitest';
import { filledDiversity } from '@/lib/domain/indicators/diversity/filled-diversity';
import { missing } from '@/lib/domain/indicators/measured';
import { fillRegion } from '@/lib/domain/indicators/suppressed/fill-region';
import type { GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { aroundOf } from '../suppressed/fixture-around';

const known = { 2001: [100, 60, 30, 10] };
const gaps = { R: { ...known, 2002: [100, 60, 'suppressed', 'suppressed'] as const }, N: { ...known, 2002: [300, 100, 100, 100] } };
const place = { region: 'R', reference: 'N', inside: false };
const filled = (rows: Parameters<typeof aroundOf>[0], rule: GapRule, series = {}) => {
  const around = aroundOf(rows, series);
  return filledDiversity(around, fillRegion(around, 'R', 2002), place, 2002, rule);
};
const close = (lo: number, hi: number) => ({ lo: expect.closeTo(lo, 6), hi: expect.closeTo(hi, 6) });

describe('the diversity of a region with suppressed industries', () => {
  it('is a range: two unknown industries share 40 of 100', () => {
    expect(filled(gaps, 'bounds')).toMatchObject({ gaps: 2, classes: 3, estimate: null, range: { hhi: close(0.44, 0.52), krugman: close(0.533333, 0.666667) } });
  });

  it('has an estimate inside the range, flagged, only where it is asked for', () => {
    expect(filled(gaps, 'estimate')).toMatchObject({ method: 'bounds-then-proportional-fit', estimate: { is_estimate: true, hhi: { value: expect.closeTo(0.44, 6) } } });
  });

  it('leaves room for rounding of the total', () => {
    const range = filled(gaps, 'bounds', { rounding: 'unit', roundingUnit: 1 });
    expect(range).toMatchObject({ range: { hhi: { lo: expect.closeTo(0.425, 1), hi: expect.closeTo(0.53, 1) } } });
    expect(range && 'range' in range && 'lo' in range.range.hhi ? range.range.hhi.lo : 1).toBeLessThan(0.44);
  });

  it('is not asked for by default, nor where nothing is missing', () => {
    expect(filled(gaps, 'leave')).toBeNull();
    expect(filled({ R: { 2002: [100, 60, 30, 10] }, N: known }, 'estimate')).toBeNull();
  });

  it('passes on why a class has no bounds', () => {
    expect(filled({ ...gaps, R: { ...known, 2002: [100, 60, 'suppressed', 20] } }, 'bounds')).toEqual(missing('would-disclose'));
  });
});
