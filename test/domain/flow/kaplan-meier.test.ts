import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '@/lib/domain/flow/kaplan-meier';
import { survivalPercentile } from '@/lib/domain/flow/survival-percentile';

const counts = (days: readonly number[], length: number): Float64Array => {
  const of = new Float64Array(length);
  for (const day of days) of[day] = (of[day] ?? 0) + 1;
  return of;
};
const curve = (ended: readonly number[], open: readonly number[]) => {
  const length = Math.max(0, ...ended, ...open) + 1;
  return kaplanMeier({ ended: counts(ended, length), open: counts(open, length) });
};

describe('Kaplan-Meier', () => {
  // Freireich et al. 1963, the weeks of remission under 6-MP: the worked example of most textbooks.
  const remission = curve([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);

  it('gives the published curve of a known example', () => {
    expect(remission.map(({ day, atRisk, surviving }) => [day, atRisk, Math.round(surviving * 1000) / 1000])).toEqual([
      [6, 21, 0.857], [7, 17, 0.807], [10, 15, 0.753], [13, 12, 0.69], [16, 11, 0.627], [22, 7, 0.538], [23, 6, 0.448],
    ]);
  });

  it('has the published median, and no percentile the curve does not come down to', () => {
    expect(survivalPercentile(remission, 0.5)).toEqual({ value: 23 });
    expect(survivalPercentile(remission, 0.9)).toEqual({ value: null, reason: 'not-reached' });
    expect(survivalPercentile(curve([], [4, 9]), 0.5)).toEqual({ value: null, reason: 'no-visits' });
  });

  it('without any open is the plain share that has not ended, and ends at 0', () => {
    const lasted = fc.array(fc.nat(400), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(lasted, (ended) => {
      const steps = curve(ended, []);
      for (const { day, surviving } of steps) expect(surviving).toBeCloseTo(ended.filter((one) => one > day).length / ended.length, 9);
      expect(steps.at(-1)?.surviving).toBe(0);
    }));
  });

  it('only falls, and more that are still open never bring a percentile earlier', () => {
    const days = fc.array(fc.nat(200), { maxLength: 40 });
    fc.assert(fc.property(days, days, fc.constantFrom(0.5, 0.75, 0.9), (ended, open, p) => {
      const steps = curve(ended, open);
      steps.forEach((step, at) => { expect(step.surviving).toBeLessThan(steps[at - 1]?.surviving ?? 1 + 1e-9); });
      const more = survivalPercentile(curve(ended, [...open, 200]), p);
      const before = survivalPercentile(steps, p);
      if (more.value !== null && before.value !== null) expect(more.value).toBeGreaterThanOrEqual(before.value);
    }));
  });
});
