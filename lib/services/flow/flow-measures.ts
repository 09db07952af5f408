import { ageing } from '@/lib/domain/flow/ageing';
import { cohorts } from '@/lib/domain/flow/cohorts';
import { dayNumber } from '@/lib/domain/flow/day-number';
import { FlowQuestion } from '@/lib/domain/flow/flow-question';
import { forecastRecord } from '@/lib/domain/flow/forecast-record';
import { latestPeriods } from '@/lib/domain/flow/period';
import { stageConversion } from '@/lib/domain/flow/stage-conversion';
import { PROBABILITY_YEARS, stageProbabilities } from '@/lib/domain/flow/stage-probability';
import { throughput } from '@/lib/domain/flow/throughput';
import { timeInStage } from '@/lib/domain/flow/time-in-stage';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import { STREAMS } from '@/lib/domain/pipeline/stream';
import { query } from '../define';
import { heldCases } from '../held-cases';
import { remember } from '../remember';
import { openOf, openOutcomes } from './open-outcomes';
import { readableCases } from '../readable-cases';
import { storedForecasts } from './stored-forecasts';

const QUARTERS = 12;
const MONTHS = 24;
const EVER = 100;
const MOST = 20;

/** What the moves of a stream say, the same for every reader: remembered until a case moves, or the day does. */
const ofMoves = ({ visits }: Awaited<ReturnType<typeof heldCases>>, { stream, years, by }: FlowQuestion, day: string, head: number) =>
  remember(visits, `flow|${head}|${stream}|${years}|${by}|${day}`, () => {
    const at = STREAMS.indexOf(stream);
    const today = dayNumber(day);
    const from = yearsBefore(day, years === 0 ? EVER : years);
    return {
      conversion: stageConversion(visits, at, from),
      // The curves themselves stay here: a page asks for percentiles alone.
      time: timeInStage(visits, at, from, today).map(({ stage, ended, open, median, p75, p90 }) => ({ stage, ended, open, median, p75, p90 })),
      throughput: throughput(visits, at, latestPeriods(by, day, by === 'month' ? MONTHS : QUARTERS)),
      ageing: ageing(visits, at, today),
      probabilities: stageProbabilities(visits, at, yearsBefore(day, PROBABILITY_YEARS), today),
      cohorts: cohorts(visits, at, latestPeriods('quarter', day, QUARTERS)),
    };
  }, MOST);

/** How the cases of a stream flow. Moves count for everybody; jobs and capital only of cases the reader may read, and how many are left out is said. */
export const flowMeasures = query({
  name: 'flow.measures',
  permission: 'pipeline.read',
  input: FlowQuestion,
  run: async (ctx, question) => {
    const held = await heldCases(ctx.db);
    const mayRead = await readableCases(ctx);
    const moves = ofMoves(held, question, ctx.today, held.head);
    const forecasts = await storedForecasts(ctx, question.stream, held, mayRead);
    return {
      question, today: ctx.today, ...moves,
      cases: held.visits.cases.stream.values.subarray(0, held.visits.caseIds.length).reduce((sum, stream) => sum + (stream === STREAMS.indexOf(question.stream) ? 1 : 0), 0),
      outcomes: openOutcomes(openOf(held.facts.values(), question.stream), moves.probabilities, mayRead),
      forecasts, record: forecastRecord(forecasts),
    };
  },
});
