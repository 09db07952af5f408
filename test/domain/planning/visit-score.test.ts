import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitScore, type VisitFacts } from '@/lib/domain/planning/visit-score';
import { DEFAULT_WEIGHTS } from '@/lib/domain/planning/visit-weights';

const nobody: VisitFacts = { jobs: null, redFlags: 0, daysSince: 0, growth: null, ties: 0, colleagueDays: null, colleaguePlans: false };
const score = (facts: Partial<VisitFacts>) => visitScore({ ...nobody, ...facts }, DEFAULT_WEIGHTS);

describe('the score of a visit', () => {
  it('adds weighted terms and takes collision off', () => {
    expect(score({}).score).toBe(0);
    expect(score({ jobs: 1000 }).score).toBeCloseTo(3);
    expect(score({ redFlags: 1 }).score).toBeCloseTo(1.5);
    expect(score({ daysSince: 73 }).score).toBeCloseTo(0.4);
    expect(score({ daysSince: null }).score).toBeCloseTo(2);
    expect(score({ growth: -0.05 }).score).toBeCloseTo(-0.5);
    expect(score({ ties: 15 }).score).toBeCloseTo(1);
    expect(score({ colleagueDays: 15 }).score).toBeCloseTo(-1.5);
    expect(score({ colleaguePlans: true }).score).toBeCloseTo(-3);
    expect(score({ jobs: 1000, redFlags: 9, daysSince: null, growth: 0.3, ties: 15, colleaguePlans: true }).score).toBeCloseTo(3 + 3 + 2 + 1 + 1 - 3);
  });

  it('adds nothing for what is not known, and says so', () => {
    const { terms } = score({ jobs: null, growth: null });
    expect(terms.filter(({ value }) => value === null).map(({ term, points }) => [term, points])).toEqual([['jobs', 0], ['growth', 0]]);
  });

  it('is the sum of its terms, each within its weight', () => {
    const days = fc.option(fc.nat(4000), { nil: null });
    fc.assert(fc.property(
      fc.record({ jobs: fc.option(fc.nat(100_000), { nil: null }), redFlags: fc.nat(20), daysSince: days, growth: fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: null }), ties: fc.nat(500), colleagueDays: days, colleaguePlans: fc.boolean() }),
      (facts) => {
        const { score: sum, terms } = visitScore(facts, DEFAULT_WEIGHTS);
        expect(sum).toBeCloseTo(terms.reduce((total, { points }) => total + points, 0));
        for (const { points, weight } of terms) expect(Math.abs(points)).toBeLessThanOrEqual(weight + 1e-9);
      },
    ));
  });

  it('refuses negative counts', () => {
    expect(() => score({ redFlags: -1 })).toThrow(RangeError);
  });
});
