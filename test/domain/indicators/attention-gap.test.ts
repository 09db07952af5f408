import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionGap } from '@/lib/domain/indicators/attention-gap';
import { known, missing } from '@/lib/domain/indicators/measured';

const part = (code: string, visits: number, jobs: number, growth: number) => ({ code, visits, jobs: known(jobs), growth: known(growth) });

describe('attention against strength', () => {
  it('is worked by hand for two sub-clusters', () => {
    // Strengths 100·1.2 = 120 and 300·0.6 = 180: shares .4 and .6; visits .75 and .25.
    expect(attentionGap([part('drilling', 9, 100, 0.2), part('assay', 3, 300, -0.4)]).rows).toEqual([
      { code: 'drilling', visitShare: known(0.75), strengthShare: { value: expect.closeTo(0.4, 12) }, gap: { value: expect.closeTo(0.35, 12) } },
      { code: 'assay', visitShare: known(0.25), strengthShare: { value: expect.closeTo(0.6, 12) }, gap: { value: expect.closeTo(-0.35, 12) } },
    ]);
  });

  it('leaves out, by name, what is not known, and has no share of nothing', () => {
    const unknown = { code: 'camps', visits: 4, jobs: missing('suppressed'), growth: known(0) };
    const answer = attentionGap([part('drilling', 9, 100, 0.2), unknown]);
    expect(answer.leftOut).toEqual([{ code: 'camps', reason: 'suppressed' }]);
    expect(answer.rows[0]?.visitShare).toEqual(known(1));
    expect(attentionGap([part('drilling', 0, 100, 0)]).rows[0]?.gap).toEqual(missing('zero-total'));
    expect(() => attentionGap([part('drilling', -1, 1, 0)])).toThrow(RangeError);
  });

  it('adds up to 0', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 999 }), fc.double({ min: -1, max: 3, noNaN: true })), { minLength: 1, maxLength: 8 }), (given) => {
      const { rows } = attentionGap(given.map(([visits, jobs, growth], at) => part(String(at), visits, jobs, growth)));
      if (rows.some(({ gap }) => gap.value === null)) return;
      expect(rows.reduce((sum, { gap }) => sum + (gap.value ?? NaN), 0)).toBeCloseTo(0, 9);
    }));
  });
});
