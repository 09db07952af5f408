import { describe, expect, it } from 'vitest';
import { coverage, type CoveredFirm } from '@/lib/domain/planning/coverage';

const firm = (lastContactOn: string | null, jobs: number | null, share = 0.5): CoveredFirm => ({
  lastContactOn, jobs: jobs === null ? { kind: 'unknown' } : { kind: 'value', value: jobs }, share: { kind: 'value', value: share },
});
const today = '2026-11-23';

describe('coverage of a sub-cluster', () => {
  it('counts firms met in 90 and 365 days over firms known', () => {
    const found = coverage([firm('2026-08-25', 10), firm('2026-08-24', 10), firm('2025-11-22', 10), firm(null, null)], today);
    expect(found).toMatchObject({ firms: 4, in90: 1, in365: 2, share90: { value: 0.25 }, share365: { value: 0.5 } });
  });

  it('weighs by mining-weighted jobs where three firms on each side speak', () => {
    const met = [10, 10, 20].map((jobs) => firm('2026-11-01', jobs));
    const left = [20, 20, 20].map((jobs) => firm(null, jobs));
    expect(coverage([...met, ...left], today).jobs365).toEqual({ value: 0.4 });
    expect(coverage(met, today).jobs365).toEqual({ value: 1 });
  });

  it('withholds the jobs where few speak on either side, for one could be taken from the other', () => {
    const met = [10, 10, 20].map((jobs) => firm('2026-11-01', jobs));
    expect(coverage([...met, firm(null, 20)], today).jobs365).toEqual({ value: null, reason: 'too-few-firms' });
    expect(coverage(met.slice(0, 2), today).jobs365).toEqual({ value: null, reason: 'too-few-firms' });
    expect(coverage([firm(null, 900), firm(null, 10), firm(null, 10)], today).jobs365).toEqual({ value: null, reason: 'withheld-dominance' });
  });

  it('knows no share of no firms', () => {
    expect(coverage([], today)).toMatchObject({ firms: 0, share365: { value: null, reason: 'zero-total' } });
  });
});
