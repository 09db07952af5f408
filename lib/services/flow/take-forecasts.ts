import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { cases, flowForecastCases, flowForecasts } from '@/db/schema';
import { dayNumber } from '@/lib/domain/flow/day-number';
import { forecastDue } from '@/lib/domain/flow/forecast-due';
import { PROBABILITY_YEARS, stageProbabilities } from '@/lib/domain/flow/stage-probability';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isOpenStage } from '@/lib/domain/pipeline/stage';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { chunks } from '@/lib/domain/shared/chunks';
import { command } from '../define';
import { heldCases } from '../held-cases';
import { openOf } from './open-outcomes';

const AT_ONCE = 200;

/**
 * Stores what the open cases of each stream are expected to bring, within a week after a quarter has ended: once for each quarter, as they stand now,
 * never for a quarter long past. Done again it finds nothing to do.
 */
export const takeForecasts = command({
  name: 'flow.take-forecasts',
  permission: 'jobs.work',
  record: 'forecast',
  input: z.strictObject({}),
  prepare: async ({ db, today }) => {
    if (forecastDue(today) === null) return [];
    const { facts, visits } = await heldCases(db);
    return STREAMS.map((stream, at) => {
      const odds = new Map<string, number>(stageProbabilities(visits, at, yearsBefore(today, PROBABILITY_YEARS), dayNumber(today)).map(({ stage, probability }) => [stage, probability]));
      return { stream, open: openOf(facts.values(), stream).map((one) => ({ id: one.id, probability: odds.get(one.stage) ?? 0 })) };
    });
  },
  run: async (ctx, _, streams) => {
    const quarter = forecastDue(ctx.today);
    const taken: string[] = [];
    for (const { stream, open } of quarter === null ? [] : streams) {
      const [there] = await ctx.db.select({ id: flowForecasts.id }).from(flowForecasts).where(and(eq(flowForecasts.stream, stream), eq(flowForecasts.quarter, quarter ?? '')));
      if (there || quarter === null) continue;
      const id = ctx.newId();
      const odds = new Map(open.map((one) => [one.id, one.probability]));
      // As they stand within this unit of work: one that closed meanwhile is no part of it.
      const standing = (await ctx.db.select().from(cases).where(eq(cases.stream, stream))).filter(({ archivedAt }) => archivedAt === null);
      const rows = standing.flatMap((one) => {
        const probability = odds.get(one.id);
        return probability === undefined || !isOpenStage(one.stage) ? [] : [{ forecastId: id, caseId: one.id, stage: one.stage, jobs: jobsOf(one), capitalCents: one.capitalCents, currency: one.currency, probability }];
      });
      await ctx.db.insert(flowForecasts).values({ id, stream, quarter, takenOn: ctx.today, takenAt: ctx.now, takenBy: ctx.actor.id, sample: false });
      for (const some of chunks(rows, AT_ONCE)) await ctx.db.insert(flowForecastCases).values([...some]);
      taken.push(stream);
    }
    if (taken.length === 0) ctx.unchanged();
    else ctx.changed({ after: { quarter, streams: taken }, open: ['quarter', 'streams'] });
    return { id: quarter ?? 'none', taken };
  },
});
