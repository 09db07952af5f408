import type { cases, flowForecastCases, flowForecasts, stageMoves } from '@/db/schema';
import { dayNumber } from '@/lib/domain/flow/day-number';
import { PROBABILITY_YEARS, stageProbabilities } from '@/lib/domain/flow/stage-probability';
import { StageVisits } from '@/lib/domain/flow/stage-visits';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import { quarterBeside, quarterDays, quarterOf } from '@/lib/domain/shared/quarter';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isOpenStage, type OpenStage } from '@/lib/domain/pipeline/stage';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Case = typeof cases.$inferInsert;
type Move = typeof stageMoves.$inferInsert;

const QUARTERS = 6;

/** Invented forecasts of the last quarters, marked sample: what the sample's cases, as its moves put them on the day after each quarter's end, were expected to bring. */
export const forecastRows = (calendar: SampleCalendar, rows: readonly Case[], moves: readonly Move[]) => {
  const [taken, within]: [(typeof flowForecasts.$inferInsert)[], (typeof flowForecastCases.$inferInsert)[]] = [[], []];
  for (let back = 1; back <= QUARTERS; back++) {
    const quarter = quarterBeside(quarterOf(calendar.today), -back);
    const takenOn = addDays(quarterDays(quarter).to, 1);
    const visits = new StageVisits();
    const standing = new Map<string, OpenStage | null>();
    for (const { caseId, toStage, movedOn } of moves.filter((one) => one.movedOn <= takenOn)) {
      const of = rows.find(({ id }) => id === caseId);
      if (!of) continue;
      visits.fold({ caseId, stream: of.stream, to: toStage, on: dayNumber(movedOn) });
      standing.set(caseId, isOpenStage(toStage) ? toStage : null);
    }
    for (const [at, stream] of STREAMS.entries()) {
      const odds = stageProbabilities(visits, at, yearsBefore(takenOn, PROBABILITY_YEARS), dayNumber(takenOn));
      const open = rows.flatMap((of) => {
        const stage = of.stream === stream ? standing.get(of.id) : null;
        return stage ? [{ of, stage }] : [];
      });
      if (open.length === 0) continue;
      const id = sampleId('forecast', `${stream}-${quarter}`);
      taken.push({ id, stream, quarter, takenOn, takenAt: calendar.instant(takenOn), takenBy: 'system', sample: true });
      within.push(...open.map(({ of, stage }) => ({
        forecastId: id, caseId: of.id, stage, jobs: jobsOf({ stream, jobsAtRisk: of.jobsAtRisk ?? null, jobsAtStake: of.jobsAtStake ?? null }), capitalCents: of.capitalCents ?? null, currency: of.currency,
        probability: odds.find((one) => one.stage === stage)?.probability ?? 0,
      })));
    }
  }
  return { forecasts: taken, cases: within };
};
