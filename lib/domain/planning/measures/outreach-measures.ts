import { known, missing, type Measured } from '../../indicators/measured';
import { share } from '../../indicators/share';

export const MEASURE_KEYS = [
  'visits', 'visits-per-officer', 'penetration', 'referrals-per-visit', 'response-days', 'revisit', 'flags-in-time', 'promises-kept', 'jobs-retained', 'jobs-created',
] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];

/** What happened in a period, counted after the right to see it. */
export type OutreachCounts = {
  /** Contacts of kind visit, site tour or interview that somebody attended. */
  visits: number;
  /** Authors of those visits. */
  officers: number;
  /** Firms with a link to a sub-cluster, and those of them visited. */
  firms: number;
  firmsVisited: number;
  /** Referrals made. */
  referrals: number;
  /** Days from a referral to its acceptance or refusal, one for each answered. */
  answerDays: readonly number[];
  /** Organizations visited, and those of them with another visit later on, held or planned. */
  visited: number;
  revisited: number;
  /** Red flags that fell due in the period, and those of them closed by then. */
  flagsDue: number;
  flagsInTime: number;
  /** Our commitments that were settled in the period: all but the withdrawn, and those kept. */
  promisesSettled: number;
  promisesKept: number;
  /** Jobs of claims with evidence (supported or verified); null = no such claim. */
  jobsRetained: number | null;
  jobsCreated: number | null;
};

const ratio = (part: number, whole: number): Measured => share(known(part), known(whole));
const jobs = (claimed: number | null): Measured => (claimed === null ? missing('unknown') : known(claimed));

const median = (days: readonly number[]): Measured => {
  if (days.length === 0) return missing('unknown');
  const sorted = [...days].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return known(sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2);
};

/**
 * Process and outcome of outreach in the field's own measures: visits; visits per officer (of those who made any); market
 * penetration (firms of a sub-cluster visited over those the register holds, a fraction); referrals per
 * visit; median days to an answer of a referral; agree-to-revisit (organizations visited that were visited again or have a
 * visit planned, a fraction); red flags met in time and commitments kept (fractions); jobs retained and created of claims
 * with evidence alone. A ratio over nothing is null (`zero-total`); no evidence is null, never 0 jobs.
 */
export const outreachMeasures = (counts: OutreachCounts): Record<MeasureKey, Measured> => ({
  visits: known(counts.visits),
  'visits-per-officer': ratio(counts.visits, counts.officers),
  penetration: ratio(counts.firmsVisited, counts.firms),
  'referrals-per-visit': ratio(counts.referrals, counts.visits),
  'response-days': median(counts.answerDays),
  revisit: ratio(counts.revisited, counts.visited),
  'flags-in-time': ratio(counts.flagsInTime, counts.flagsDue),
  'promises-kept': ratio(counts.promisesKept, counts.promisesSettled),
  'jobs-retained': jobs(counts.jobsRetained),
  'jobs-created': jobs(counts.jobsCreated),
});
