import { z } from 'zod';
import { dayNumber, dayOfNumber } from '@/lib/domain/flow/day-number';
import { daysToDecision } from '@/lib/domain/flow/days-to-decision';
import { keptInYear } from '@/lib/domain/flow/kept-in-year';
import { PROBABILITY_YEARS, stageProbabilities } from '@/lib/domain/flow/stage-probability';
import { weightedOutcome } from '@/lib/domain/flow/weighted-outcome';
import { wilsonInterval } from '@/lib/domain/flow/wilson-interval';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { casesState } from '../cases-state';
import { query } from '../define';
import { heldCases } from '../held-cases';
import { readableCases } from '../readable-cases';
import { registerState } from '../register-state';
import { rememberWith } from '../remember-with';
import { caseReaderOf } from '../visible-cases';
import { openOf } from './open-outcomes';

const MOST = 200;

/** The four figures that stand above a board. Moves count for everybody; jobs only of cases the reader may read. Remembered for each reader until a case changes, or the day does. */
export const flowStrip = query({
  name: 'flow.strip',
  permission: 'pipeline.read',
  input: z.strictObject({ stream: z.enum(STREAMS, { error: () => messages.errors.notAChoice }) }),
  run: async (ctx, { stream }) => {
    const { db, today } = ctx;
    const [held, cases, register] = await Promise.all([heldCases(db), casesState(db), registerState(db)]);
    const { all, trusted, userId } = caseReaderOf(ctx.actor);
    return rememberWith([cases, register, held.visits], `strip|${stream}|${today}|${all ? '' : `${trusted}|${userId}`}`, async () => {
      const mayRead = await readableCases(ctx);
      const own = [...held.facts.values()].filter((one) => one.stream === stream && one.archivedAt === null && mayRead(one));
      const [at, day, year] = [STREAMS.indexOf(stream), dayNumber(today), Number(today.slice(0, 4))];
      const from = yearsBefore(today, PROBABILITY_YEARS);
      const odds = stageProbabilities(held.visits, at, from, day);
      const probabilityOf = new Map(odds.map(({ stage, probability }) => [stage as string, probability]));
      const open = openOf(own, stream);
      const qualified = odds.find(({ stage }) => stage === 'qualified');
      const [won, closed] = [qualified?.won ?? 0, qualified?.closed ?? 0];
      return {
        stream, year, from: dayOfNumber(from),
        leftOut: openOf(held.facts.values(), stream).length - open.length,
        jobs: weightedOutcome(open.map((one) => ({ amount: jobsOf(one), probability: probabilityOf.get(one.stage) ?? 0 }))),
        kept: keptInYear(own, year),
        decision: daysToDecision(held.visits, at, from, day),
        qualified: { won, closed, interval: wilsonInterval(won, closed) },
      };
    }, MOST);
  },
});
export type FlowStrip = Awaited<ReturnType<typeof flowStrip>>;
