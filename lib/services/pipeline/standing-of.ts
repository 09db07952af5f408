import { isStale } from '@/lib/domain/pipeline/is-stale';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { slipping } from '@/lib/domain/pipeline/slipping';
import type { OpenStage } from '@/lib/domain/pipeline/stage';
import type { UsualStay } from '@/lib/domain/pipeline/stale-after';
import { daysBetween } from '@/lib/domain/planning/days-between';
import type { OpenCase } from './open-cases';

/** An open case as it stands today: how long in its stage, how many jobs, and whether it slips or is stale. */
export const standingOf = (one: OpenCase, today: string, usual: Readonly<Record<OpenStage, UsualStay>>, flagged: ReadonlySet<string>) => {
  const days = daysBetween(one.stageSince, today);
  const stage = one.stage as OpenStage;
  return {
    ...one, days, jobs: jobsOf(one), part: one.subclusterCode === null ? null : `${one.clusterCode}/${one.subclusterCode}`,
    slipping: slipping(one, today), stale: isStale(stage, days, usual[stage]), flagged: one.organizationId !== null && flagged.has(one.organizationId),
  };
};
export type StandingCase = ReturnType<typeof standingOf>;
