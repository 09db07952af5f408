import { Figures, type Figure } from '@/components/ui/figures';
import type { ForecastRecord } from '@/lib/domain/flow/forecast-record';
import type { WeightedOutcome } from '@/lib/domain/flow/weighted-outcome';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BehindCount } from './behind-count';
import { figureOr } from './gap-words';

interface FlowFiguresProps {
  stream: Stream;
  open: number;
  leftOut: number;
  jobs: WeightedOutcome;
  judged: { jobs: WeightedOutcome; without: number };
  capital: readonly { currency: Currency; outcome: WeightedOutcome }[];
  record: ForecastRecord;
}

const words = messages.flow;
const count = (value: number) => format.number(value);

const outcomeFigure = (label: string, { expected, range, atMost, unstated }: WeightedOutcome, told: (value: number) => string, more = ''): Figure => ({
  label, value: figureOr(expected, (value) => told(Math.round(value))), missing: expected.value === null,
  interval: range ? `${words.range(told(range.lo), told(range.hi))}` : undefined,
  note: [range ? words.rangeHint : '', expected.value === null ? '' : words.atMost(told(atMost)), unstated > 0 ? words.unstated(count(unstated)) : '', more].filter((part) => part !== '').join(' · '),
});

/** The few figures that stand above: what is open and what it may bring, by stage and by judgement apart, and how forecasts held. */
export function FlowFigures({ stream, open, leftOut, jobs, judged, capital, record }: FlowFiguresProps) {
  return (
    <Figures figures={[
      { label: words.open, value: <BehindCount count={open} label={words.open} of={{ stream, count: 'open' }} />, note: leftOut > 0 ? words.leftOut(count(leftOut)) : undefined },
      outcomeFigure(words.expectedJobs, jobs, count),
      ...capital.map(({ currency, outcome }) => outcomeFigure(words.expectedCapital(currency), outcome, (cents) => format.money(Math.round(cents / 100) * 100, currency))),
      outcomeFigure(words.judgedJobs, judged.jobs, count, judged.without > 0 ? words.without(count(judged.without)) : ''),
      {
        label: words.forecast.inside, value: figureOr(record.inside, (share) => format.percent(share, { digits: 0 })), missing: record.inside.value === null,
        note: record.inside.value === null ? undefined : `${words.forecast.insideOf(count(record.within), count(record.settled))} · ${words.forecast.meanError}: ${figureOr(record.meanError, (value) => format.number(value, 1))} · ${words.forecast.meanAbsolute}: ${figureOr(record.meanAbsolute, (value) => format.number(value, 1))}`,
      },
    ]} />
  );
}
