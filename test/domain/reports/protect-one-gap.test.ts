import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measured } from '@/lib/domain/indicators/measured';
import { protectOneGap } from '@/lib/domain/reports/protect-one-gap';

type Row = { jobs: number; figure: Measured };
const protect = (rows: Row[]) => protectOneGap(rows, ({ figure }) => figure, ({ jobs }) => jobs, (row, figure) => ({ ...row, figure }));
const known = (jobs: number): Row => ({ jobs, figure: { value: jobs } });
const suppressed: Row = { jobs: 12, figure: { value: null, reason: 'suppressed' } };

describe('figures that add up, printed side by side', () => {
  it('withhold the smallest other one where a single one is suppressed', () => {
    expect(protect([known(30), suppressed, known(7)]).map(({ figure }) => figure)).toEqual([{ value: 30 }, { value: null, reason: 'suppressed' }, { value: null, reason: 'would-disclose' }]);
  });

  it('stay as they are where two are suppressed, or one is only not published', () => {
    expect(protect([known(30), suppressed, suppressed])).toEqual([known(30), suppressed, suppressed]);
    const absent: Row = { jobs: 0, figure: { value: null, reason: 'not-available' } };
    expect(protect([known(30), absent])).toEqual([known(30), absent]);
  });

  it('never leave exactly one gap behind which a suppressed figure could be solved', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.nat(500).map(known), fc.constant(suppressed)), { minLength: 2, maxLength: 8 }), (rows) => {
      const gaps = protect(rows).filter(({ figure }) => figure.value === null);
      expect(gaps.length === 1 && gaps.some(({ figure }) => figure.value === null && figure.reason === 'suppressed')).toBe(false);
    }));
  });
});
