import type { Stage } from './stage';
import { STAGE_FACTS, type StageFact } from './stage-facts';

/** What is known of a case, as the table of facts asks; null and '' are not known, and 0 jobs are a figure like any other. */
export type KnownFacts = {
  organizationId: string | null;
  /** Contacts linked to it. */
  contacts: number;
  jobsAtRisk: number | null;
  jobsAtStake: number | null;
  subclusterCode: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  jobsAnnounced: number | null;
  noJobsWhy: string | null;
  lostReason: string | null;
  dormantUntil: string | null;
};

const KNOWN: Readonly<Record<StageFact, (facts: KnownFacts) => boolean>> = {
  met: ({ organizationId, contacts }) => organizationId !== null || contacts > 0,
  jobs: ({ jobsAtRisk, jobsAtStake }) => jobsAtRisk !== null || jobsAtStake !== null,
  subcluster: ({ subclusterCode }) => subclusterCode !== null,
  next_step: ({ nextStep, nextStepOn }) => nextStep !== null && nextStepOn !== null,
  announced: ({ jobsAnnounced, noJobsWhy }) => jobsAnnounced !== null || noJobsWhy !== null,
  lost_reason: ({ lostReason }) => lostReason !== null,
  dormant_until: ({ dormantUntil }) => dormantUntil !== null,
};

/** The facts a case still lacks to stand in a stage, in the order of the table; none: it may be moved there. */
export const missingFacts = (to: Stage, facts: KnownFacts): StageFact[] => STAGE_FACTS[to].filter((fact) => !KNOWN[fact](facts));
