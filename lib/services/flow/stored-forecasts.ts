import { desc, eq, inArray } from 'drizzle-orm';
import { flowForecastCases, flowForecasts } from '@/db/schema';
import { dayOfNumber } from '@/lib/domain/flow/day-number';
import { outcomeRange } from '@/lib/domain/flow/outcome-range';
import { actualOfForecast } from '@/lib/domain/flow/settled-forecast';
import type { StageVisits } from '@/lib/domain/flow/stage-visits';
import { STAGES } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import type { HeldCase, HeldCases } from '../held-cases';

export type ForecastRow = { quarter: string; takenOn: string; sample: boolean; cases: number; leftOut: number; expected: number; lo: number; hi: number; actual: number | null };

const MOST = 20;

type Closing = { on: string; won: boolean };

/** The closings of some cases, in the order they came. */
const closingsOf = ({ closings, caseIds }: StageVisits, ids: ReadonlySet<string>): Map<string, Closing[]> => {
  const found: (Closing & { id: string })[] = [];
  for (let at = 0; at < closings.of.length; at++) {
    const id = caseIds[closings.of.at(at)] ?? '';
    if (ids.has(id)) found.push({ id, on: dayOfNumber(closings.on.at(at)), won: STAGES[closings.stage.at(at)] === 'won' });
  }
  return groupBy(found, ({ id }) => id);
};

/** What became of a case after a day. One that was lost, reopened and won was won: the last word counts. */
const endAfter = (closings: readonly Closing[], takenOn: string) => {
  const last = closings.findLast(({ on }) => on > takenOn);
  return { wonOn: last?.won ? last.on : null, lostOn: last && !last.won ? last.on : null };
};

/** The latest forecasts of a stream, the newest first, each made anew of those of its cases the reader may read, beside what came of them. */
export const storedForecasts = async ({ db, today }: QueryContext, stream: Stream, { facts, visits }: HeldCases, mayRead: (one: HeldCase) => boolean): Promise<ForecastRow[]> => {
  const taken = await db.select().from(flowForecasts).where(eq(flowForecasts.stream, stream)).orderBy(desc(flowForecasts.quarter)).limit(MOST);
  if (taken.length === 0) return [];
  const rows = await db.select().from(flowForecastCases).where(inArray(flowForecastCases.forecastId, taken.map(({ id }) => id)));
  const casesOf = groupBy(rows, ({ forecastId }) => forecastId);
  const ends = closingsOf(visits, new Set(rows.map(({ caseId }) => caseId)));
  return taken.map(({ id, quarter, takenOn, sample }) => {
    const all = casesOf.get(id) ?? [];
    const read = all.filter(({ caseId }) => { const one = facts.get(caseId); return one !== undefined && mayRead(one); });
    const stated = read.flatMap(({ jobs, probability }) => (jobs === null ? [] : [{ amount: jobs, probability }]));
    const { lo, hi } = outcomeRange(stated);
    const actual = actualOfForecast(takenOn, read.map(({ caseId, jobs }) => ({ jobs, ...endAfter(ends.get(caseId) ?? [], takenOn) })), today);
    return { quarter, takenOn, sample, cases: read.length, leftOut: all.length - read.length, expected: stated.reduce((sum, { amount, probability }) => sum + amount * probability, 0), lo, hi, actual };
  });
};
