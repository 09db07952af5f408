import { countPoint, type Point } from './point';
import type { QuarterSpan } from './quarter-span';

type Dated = { readonly on: string; readonly key: string };

/** How many different keys (a contact, a firm) have a day ('YYYY-MM-DD') in each quarter, days after today left out. */
export const counted = (rows: readonly Dated[], quarters: readonly QuarterSpan[]): Point[] => {
  const keys = new Map(quarters.map(({ name }) => [name, new Set<string>()]));
  for (const { on, key } of rows) {
    const quarter = quarters.find(({ from, until }) => on >= from && on <= until);
    if (quarter) keys.get(quarter.name)?.add(key);
  }
  return quarters.map(({ name }) => countPoint(name, keys.get(name)?.size ?? 0));
};
