import { quarterBeside, quarterDays, quarterOf } from '../shared/quarter';
import { addMonths } from '../shared/add-months';
import { dayNumber } from './day-number';

export const FLOW_PERIODS = ['month', 'quarter'] as const;
export type FlowPeriod = (typeof FLOW_PERIODS)[number];

/** A calendar month ('2026-11') or quarter ('2026-Q4'); `from` and `to` are day numbers, both inclusive. */
export type Period = { name: string; from: number; to: number };

/** The latest `count` months or quarters up to the one `today` falls in, the earliest first. The last may have days still to come. */
export const latestPeriods = (by: FlowPeriod, today: string, count: number): Period[] =>
  Array.from({ length: count }, (_, at) => {
    const back = count - 1 - at;
    if (by === 'quarter') {
      const name = quarterBeside(quarterOf(today), -back);
      const { from, to } = quarterDays(name);
      return { name, from: dayNumber(from), to: dayNumber(to) };
    }
    const first = addMonths(`${today.slice(0, 7)}-01`, -back);
    return { name: first.slice(0, 7), from: dayNumber(first), to: dayNumber(addMonths(first, 1)) - 1 };
  });

/** Which of the periods, which follow one another, a day number falls in; -1 for none. By table: it is asked for each of many days. */
export const periodFinder = (periods: readonly Period[]): ((day: number) => number) => {
  const first = periods[0]?.from ?? 0;
  const table = new Int16Array(Math.max(0, (periods.at(-1)?.to ?? -1) - first + 1));
  periods.forEach(({ from, to }, at) => table.fill(at, from - first, to - first + 1));
  return (day) => (day < first ? -1 : table[day - first] ?? -1);
};
