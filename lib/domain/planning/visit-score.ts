import { COLLISION_DAYS } from '../outreach/collision-days';
import { VISIT_TERMS, type VisitTerm, type VisitWeights } from './visit-weights';

/** What is known of an organization somebody may visit next. */
export type VisitFacts = {
  /** Jobs its sites state; null = none does. */
  jobs: number | null;
  /** Open red flags that may be seen. */
  redFlags: number;
  /** Since the latest contact that may be read; null = never met. */
  daysSince: number | null;
  /** Growth of its sub-cluster per year, a fraction; null = not published. */
  growth: number | null;
  /** Memberships in force and introductions: how many others it is tied to. */
  ties: number;
  /** Days since a colleague met it; null = none lately. */
  colleagueDays: number | null;
  /** A colleague plans to go. */
  colleaguePlans: boolean;
};

/** One term: what was measured, what it comes to between 0 and 1, and its points. Null: not known, 0 points, and said so. */
export type ScoredTerm = { term: VisitTerm; raw: number | null; value: number | null; weight: number; points: number };
export type VisitScore = { score: number; terms: readonly ScoredTerm[] };

const FULL = { jobs: 1000, redFlags: 2, days: 365, growth: 0.1, ties: 15 } as const;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

const valueOf: Record<VisitTerm, (facts: VisitFacts) => { raw: number | null; value: number | null }> = {
  jobs: ({ jobs }) => ({ raw: jobs, value: jobs === null ? null : clamp(Math.log(1 + jobs) / Math.log(1 + FULL.jobs), 0, 1) }),
  'red-flags': ({ redFlags }) => ({ raw: redFlags, value: clamp(redFlags / FULL.redFlags, 0, 1) }),
  days: ({ daysSince }) => ({ raw: daysSince, value: daysSince === null ? 1 : clamp(daysSince / FULL.days, 0, 1) }),
  growth: ({ growth }) => ({ raw: growth, value: growth === null ? null : clamp(growth / FULL.growth, -1, 1) }),
  brokerage: ({ ties }) => ({ raw: ties, value: clamp(Math.log(1 + ties) / Math.log(1 + FULL.ties), 0, 1) }),
  collision: ({ colleagueDays, colleaguePlans }) => ({
    raw: colleagueDays,
    value: colleaguePlans ? 1 : colleagueDays === null ? 0 : clamp(1 - colleagueDays / COLLISION_DAYS, 0, 1),
  }),
};

/**
 * Whom to visit next: score = Σ w·v over jobs at stake, red flags, days since contact, growth and brokerage, minus w·v of
 * collision, in points. v: jobs ln(1+j)/ln(1001); red flags n/2; days d/365, 1 for never met; growth g/0.1, from -1 to 1;
 * brokerage ln(1+ties)/ln 16; collision 1 where a colleague plans to go, else 1 - d/30; each at most 1. What is not known
 * adds 0 and is marked so: a firm that states no jobs is not taken for one without. RangeError for negative counts.
 */
export const visitScore = (facts: VisitFacts, weights: VisitWeights): VisitScore => {
  const counts = [facts.jobs, facts.redFlags, facts.daysSince, facts.ties, facts.colleagueDays];
  if (counts.some((count) => count !== null && !(count >= 0))) throw new RangeError('Counts and days cannot be negative');
  const terms = VISIT_TERMS.map((term): ScoredTerm => {
    const { raw, value } = valueOf[term](facts);
    const weight = weights[term];
    return { term, raw, value, weight, points: (term === 'collision' ? -1 : 1) * weight * (value ?? 0) || 0 };
  });
  return { score: terms.reduce((sum, { points }) => sum + points, 0), terms };
};
