import { cardOrder } from '@/lib/domain/pipeline/card-order';
import { isStale } from '@/lib/domain/pipeline/is-stale';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { slipping } from '@/lib/domain/pipeline/slipping';
import type { OpenStage } from '@/lib/domain/pipeline/stage';
import type { UsualStay } from '@/lib/domain/pipeline/stale-after';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { remember } from '../remember';
import type { OpenCase } from './open-cases';

type Usual = Readonly<Record<OpenStage, UsualStay>>;

const standing = (one: OpenCase, today: string, usual: Usual) => {
  const days = daysBetween(one.stageSince, today);
  const stage = one.stage as OpenStage;
  return { ...one, days, jobs: jobsOf(one), part: one.subclusterCode === null ? null : `${one.clusterCode}/${one.subclusterCode}`, slipping: slipping(one, today), stale: isStale(stage, days, usual[stage]) };
};
export type StandingCase = ReturnType<typeof standing>;

/** The open cases of a stream as they stand today, in the order of a column: how long in their stage, how many jobs, whether they slip or are stale. Remembered with the cases: the same for every reader, and nobody was asked yet who reads. */
export const standingOf = (open: readonly OpenCase[], stream: Stream, today: string, usual: Usual): readonly StandingCase[] =>
  remember(open, `standing|${stream}|${today}|${JSON.stringify(usual)}`, () => open.filter((one) => one.stream === stream).map((one) => standing(one, today, usual)).sort(cardOrder), 20);
