import { visitScore } from '@/lib/domain/planning/visit-score';
import type { VisitWeights } from '@/lib/domain/planning/visit-weights';
import { remember } from '../remember';
import type { RegisterCandidate } from './register-candidates';

type Growth = Readonly<Record<string, number | null>>;
export type Ranked = { one: RegisterCandidate; first: number };

/** The best growth of the sub-clusters an organization belongs to, per year, a fraction; null where none is published. */
export const growthOf = ({ subclusters }: RegisterCandidate, growth: Growth): number | null => {
  const rates = subclusters.flatMap((key) => growth[key] ?? []);
  return rates.length === 0 ? null : Math.max(...rates);
};

/** What the register alone, with so many open red flags, says for a visit. */
export const scoreByRegister = (one: RegisterCandidate, redFlags: number, growth: Growth, weights: VisitWeights): number =>
  visitScore({ jobs: one.jobs, growth: growthOf(one, growth), ties: one.memberships, redFlags, daysSince: null, colleagueDays: null, colleaguePlans: false }, weights).score;

export const firstOfAll = (a: Ranked, b: Ranked): number => b.first - a.first || (a.one.id < b.one.id ? -1 : 1);

/** Everybody by what the register alone says, the first first. Remembered as long as the candidates are: a large register is not weighed for every reader. */
export const byRegister = (all: readonly RegisterCandidate[], growth: Growth, weights: VisitWeights): readonly Ranked[] =>
  remember(all, JSON.stringify([growth, weights]), () => {
    // Many are alike in all that counts here.
    const alike = new Map<string, number>();
    const scoreOf = (one: RegisterCandidate): number => {
      const key = `${one.jobs} ${one.memberships} ${one.subclusters.join()}`;
      const known = alike.get(key) ?? scoreByRegister(one, 0, growth, weights);
      alike.set(key, known);
      return known;
    };
    return all.map((one) => ({ one, first: scoreOf(one) })).sort(firstOfAll);
  });
