import { z } from 'zod';

const share = z.number().min(0).max(1);
const count = z.int().min(1).max(1000);

/** The cuts of verdicts and board; every one of them can be edited and is shown where it is used. */
export const ReadinessRules = z.strictObject({
  /** A firm counts from this level on. */
  readyLevel: z.int().min(1).max(4),
  leastFirms: count,
  leastProducers: count,
  leastInstitutions: count,
  leastChampions: count,
  leastMembers: count,
  /** Of mining-weighted jobs, held by firms at the level. */
  leastJobsShare: share,
  /** Of the firms at the level, willing for a fee. */
  leastFeeShare: share,
  /** Of the firms, with known jobs and share of sales; below it the share of jobs is unknown. */
  leastKnown: share,
  /** How long evidence carries a score, in months. */
  evidenceMonths: z.int().min(1).max(60),
  /** Jobs of one establishment, chosen where no table counts them: a quotient that crosses its cut with one more or fewer is borderline. Null: not chosen. */
  establishmentJobs: z.int().min(1).max(100_000).nullable().default(null),
});
export type ReadinessRules = z.output<typeof ReadinessRules>;

/** A quarter of the jobs and five producers after the Cluster Competitiveness Report's preconditions, ten members after GCIS 2003; the rest ours. */
export const DEFAULT_READINESS_RULES: ReadinessRules = {
  readyLevel: 3, leastFirms: 5, leastProducers: 5, leastInstitutions: 1, leastChampions: 1, leastMembers: 10,
  leastJobsShare: 0.25, leastFeeShare: 0.5, leastKnown: 0.6, evidenceMonths: 12, establishmentJobs: null,
};
