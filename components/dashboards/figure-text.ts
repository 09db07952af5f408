import { MEASURES, type MeasureCode } from '@/lib/domain/dashboards/measure';
import type { Point } from '@/lib/domain/dashboards/point';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const { dashboards: words } = messages;

const SHOW = {
  count: (value: number) => format.number(value),
  share: (value: number) => format.percent(value, { digits: 0 }),
  days: (value: number) => words.days(format.number(value, Number.isInteger(value) ? 0 : 1)),
};

/** A figure of a measure in its unit, or why there is none. */
export const figureText = (code: MeasureCode, { figure }: Point): string =>
  figure.value === null && figure.reason === 'zero-total' ? words.nothing : format.measured(figure, SHOW[MEASURES[code].unit]);

/** A target in its unit, with the side it may be passed on. */
export const targetText = (code: MeasureCode, target: number): string => {
  const { unit, better, of } = MEASURES[code];
  const value = SHOW[unit](unit === 'share' ? target / 100 : target);
  const bound = better === 'more' ? words.atLeast(value) : words.atMost(value);
  return unit === 'count' && of === 'quarter' ? `${bound} ${words.eachQuarter}` : bound;
};
