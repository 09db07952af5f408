import type { FigureLine } from './figure-cell';
import type { FigureStore } from './figure-store';
import { lineParts } from './line-parts';
import { regionPartition, type NestedRegion } from './region-partition';

/** Positions of a store: a whole and the parts that add up to it. */
type Sum = { readonly whole: number; readonly parts: readonly number[] };

/**
 * Positions of known cells that may not be printed, since a suppressed cell could be solved from them: where exactly one cell of a
 * published sum (industries to their group, regions to the region that holds them all) is suppressed, its smallest known part
 * is withheld too. A withheld cell needs the same protection in its other sum, so the rule runs until nothing changes.
 * Gaps of another kind (below a release limit, not available) protect a sum, and need no protection themselves. Industries that leave
 * more than 2 % of their group out wherever all of them are known are no partition of it: nothing can be solved from them.
 */
export function complementarySuppression(
  store: FigureStore, lines: readonly FigureLine[], regions: ReadonlyMap<string, NestedRegion>,
): ReadonlySet<number> {
  const withheld = new Set<number>();
  const suppressed = (position: number) => store.status(position) === 'suppressed';
  if (!hasSuppressed(store)) return withheld;

  const valueOf = (position: number) => (position < 0 || withheld.has(position) ? null : store.figure(position).value);
  const protect = ({ whole, parts }: Sum) => {
    const gaps = [whole, ...parts].filter((position) => valueOf(position) === null);
    const [gap] = gaps;
    if (gaps.length !== 1 || gap === undefined || !(suppressed(gap) || withheld.has(gap))) return;
    withheld.add(smallest(parts.filter((position) => position !== gap), valueOf) ?? whole);
  };
  for (let before = -1; before !== withheld.size;) {
    before = withheld.size;
    forEachPublishedSum(store, lines, regions, protect);
  }
  return withheld;
}

function hasSuppressed(store: FigureStore): boolean {
  for (let position = 0; position < store.size; position += 1) if (store.status(position) === 'suppressed') return true;
  return false;
}

const smallest = (positions: readonly number[], valueOf: (position: number) => number | null): number | null =>
  positions.reduce<number | null>((least, position) => (least === null || (valueOf(position) ?? 0) < (valueOf(least) ?? 0) ? position : least), null);

function forEachPublishedSum(
  store: FigureStore, lines: readonly FigureLine[], regions: ReadonlyMap<string, NestedRegion>, visit: (sum: Sum) => void,
): void {
  const groups = lines.map((line) => ({ line, parts: lineParts(line, lines) })).filter(({ line, parts }) => parts.length > 0 && addUp(store, line, parts));
  const unions = store.regions.map((code) => ({ code, parts: regionPartition(code, store.regions, regions) })).filter(({ parts }) => parts.length > 0);
  for (const year of store.years) {
    for (const region of store.regions) {
      for (const { line, parts } of groups) {
        visit({ whole: store.position(region, line.code, year), parts: parts.map((part) => store.position(region, part.code, year)) });
      }
    }
    for (const { code, parts } of unions) {
      for (const line of lines) {
        visit({ whole: store.position(code, line.code, year), parts: parts.map((part) => store.position(part, line.code, year)) });
      }
    }
  }
}

const MOST_LEFT_OUT = 0.02;

function addUp(store: FigureStore, line: FigureLine, parts: readonly FigureLine[]): boolean {
  const valueAt = (region: string, code: string, year: number) => store.figure(store.position(region, code, year)).value;
  return store.regions.every((region) => store.years.every((year) => {
    const whole = valueAt(region, line.code, year);
    const known = parts.map(({ code }) => valueAt(region, code, year));
    if (whole === null || known.includes(null)) return true;
    return known.reduce<number>((sum, part) => sum + (part ?? 0), 0) >= whole * (1 - MOST_LEFT_OUT);
  }));
}
