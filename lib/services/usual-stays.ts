import { dayNumber } from '@/lib/domain/flow/day-number';
import { PROBABILITY_YEARS } from '@/lib/domain/flow/stage-probability';
import { timeInStage } from '@/lib/domain/flow/time-in-stage';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import type { OpenStage } from '@/lib/domain/pipeline/stage';
import type { UsualStay } from '@/lib/domain/pipeline/stale-after';
import { STREAMS, type Stream } from '@/lib/domain/pipeline/stream';
import type { QueryContext } from './define';
import { heldCases } from './held-cases';
import { remember } from './remember';

/**
 * How long visits to each stage of a stream last, over those entered within five years: what stale is measured against. From moves alone,
 * which are the same for every reader. As of the beginning of the day.
 */
export const usualStays = async ({ db, today }: Pick<QueryContext, 'db' | 'today'>, stream: Stream): Promise<Record<OpenStage, UsualStay>> => {
  const { visits } = await heldCases(db);
  return remember(visits, `stays|${visits.moves}|${stream}|${today}`, () => {
    const times = timeInStage(visits, STREAMS.indexOf(stream), yearsBefore(today, PROBABILITY_YEARS), dayNumber(today));
    return Object.fromEntries(times.map(({ stage, ended, p75 }) => [stage, { closed: ended, p75: p75.value }])) as Record<OpenStage, UsualStay>;
  }, 50);
};
