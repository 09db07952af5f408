import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known, missing } from '@/lib/domain/indicators/measured';
import { logQuotient } from '@/lib/domain/indicators/standardised/log-quotient';
import { standardise } from '@/lib/domain/indicators/standardised/standardise';

const LQS = [0.2, 0.5, 0.9, 1.4, 6].map(known);
const rounded = (figures: ReturnType<typeof standardise>) => figures.map(({ value }) => Number(value?.toFixed(4)));

describe('standardising quotients', () => {
  it('gives the fixture of five regions, raw and logged', () => {
    expect(rounded(standardise(LQS))).toEqual([-0.6693, -0.5438, -0.3765, -0.1673, 1.7569]);
    expect(rounded(standardise(LQS.map(logQuotient)))).toEqual([-1.2291, -0.5042, -0.0391, 0.3105, 1.4619]);
  });

  it('lets the raw version flag 6.0 at 1.645, the logged one not, and neither at 1.96', () => {
    const [raw, logged] = [standardise(LQS)[4]?.value ?? NaN, standardise(LQS.map(logQuotient))[4]?.value ?? NaN];
    expect([raw > 1.645, logged > 1.645, raw > 1.96]).toEqual([true, false, false]);
  });

  it('leaves missing figures out, and is null without spread or company', () => {
    expect(standardise([known(1), missing('suppressed'), known(3)])).toEqual([{ value: expect.closeTo(-Math.SQRT1_2, 12) }, missing('suppressed'), { value: expect.closeTo(Math.SQRT1_2, 12) }]);
    expect(standardise([known(0.1), known(0.1), known(0.1)])).toEqual([missing('no-spread'), missing('no-spread'), missing('no-spread')]);
    expect(standardise([known(2)])).toEqual([missing('too-few-regions')]);
  });

  it('has mean 0, and no value beyond (n - 1)/√n', () => {
    const many = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 30 }).filter((all) => new Set(all).size > 1);
    fc.assert(fc.property(many, (lqs) => {
      const z = standardise(lqs.map(known)).map(({ value }) => value ?? NaN);
      expect(z.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 8);
      const bound = (z.length - 1) / Math.sqrt(z.length) + 1e-9;
      for (const one of z) expect(Math.abs(one)).toBeLessThanOrEqual(bound);
    }));
  });
});
