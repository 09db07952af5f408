import type { StageProbability } from '@/lib/domain/flow/stage-probability';
import { weightedOutcome, type WeightedOutcome, type Weighed } from '@/lib/domain/flow/weighted-outcome';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { isOpenStage, OPEN_STAGES, type OpenStage } from '@/lib/domain/pipeline/stage';
import type { Currency } from '@/lib/domain/shared/currency';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { HeldCase } from '../held-cases';

export type OpenOutcomes = {
  open: number;
  /** Open cases the reader may not read: in no sum of jobs and capital. */
  leftOut: number;
  jobs: WeightedOutcome;
  capital: { currency: Currency; outcome: WeightedOutcome }[];
  /** By what somebody judged, case by case, instead of by stage; `without`: nobody judged. */
  judged: { jobs: WeightedOutcome; without: number };
  byStage: { stage: OpenStage; open: number; leftOut: number; jobs: WeightedOutcome }[];
};

const PERCENT = 100;

/** What the open cases of a stream may bring, as far as the reader may read them: by the probability of their stage, and apart from it by judgement. */
export const openOutcomes = (open: readonly HeldCase[], probabilities: readonly StageProbability[], mayRead: (one: HeldCase) => boolean): OpenOutcomes => {
  const odds = new Map(probabilities.map(({ stage, probability }) => [stage as string, probability]));
  const read = open.filter(mayRead);
  const byStage = (one: HeldCase) => odds.get(one.stage) ?? 0;
  const weigh = (some: readonly HeldCase[], amount: (one: HeldCase) => number | null, p: (one: HeldCase) => number): Weighed[] => some.map((one) => ({ amount: amount(one), probability: p(one) }));
  const judged = read.filter(({ judgedPercent }) => judgedPercent !== null);
  const invested = [...groupBy(read.filter(({ capitalCents }) => capitalCents !== null), ({ currency }) => currency)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    open: open.length,
    leftOut: open.length - read.length,
    jobs: weightedOutcome(weigh(read, jobsOf, byStage)),
    capital: invested.map(([currency, some]) => ({ currency, outcome: weightedOutcome(weigh(some, ({ capitalCents }) => capitalCents, byStage)) })),
    judged: { jobs: weightedOutcome(weigh(judged, jobsOf, ({ judgedPercent }) => (judgedPercent ?? 0) / PERCENT)), without: read.length - judged.length },
    byStage: OPEN_STAGES.map((stage) => {
      const [all, own] = [open.filter((one) => one.stage === stage), read.filter((one) => one.stage === stage)];
      return { stage, open: all.length, leftOut: all.length - own.length, jobs: weightedOutcome(weigh(own, jobsOf, byStage)) };
    }),
  };
};

/** The open, living cases of a stream. */
export const openOf = (facts: Iterable<HeldCase>, stream: string): HeldCase[] =>
  [...facts].filter((one) => one.stream === stream && one.archivedAt === null && isOpenStage(one.stage));
