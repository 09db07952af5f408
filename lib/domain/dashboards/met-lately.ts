import { addMonths } from '../shared/add-months';
import { countPoint, sharePoint, type Point } from './point';
import type { QuarterSpan } from './quarter-span';

type Dated = { readonly on: string; readonly key: string };

const LATELY_MONTHS = 12;

const lately = (rows: readonly Dated[], { until }: QuarterSpan): number => {
  const after = addMonths(until, -LATELY_MONTHS);
  return new Set(rows.flatMap(({ on, key }) => (on > after && on <= until ? [key] : []))).size;
};

/** How many different keys have a day within the twelve months up to each quarter's end, or up to today. */
export const countedLately = (rows: readonly Dated[], quarters: readonly QuarterSpan[]): Point[] => quarters.map((quarter) => countPoint(quarter.name, lately(rows, quarter)));

/** The same as a share of `whole` keys. */
export const shareLately = (rows: readonly Dated[], whole: number, quarters: readonly QuarterSpan[]): Point[] =>
  quarters.map((quarter) => sharePoint(quarter.name, lately(rows, quarter), whole));
