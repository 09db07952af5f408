import type { Interval } from '../interval';
import { isMissing, missing, type Measured, type Missing } from '../measured';
import type { RegionDiversity } from './region-diversity';
import { separableRange, type ConvexTerm } from './separable-range';

export type DiversityIndex = Exclude<keyof RegionDiversity, 'classes' | 'shannonMost'>;
export type DiversityRange = Readonly<Record<DiversityIndex, Interval | Missing>>;
/** A class's share of the region between bounds, and its share of the reference. */
export type BoundedPair = { readonly region: Interval; readonly reference: Measured };

/**
 * Every index of diversity as the range that bounds of the region's shares leave possible, shares adding up to 1 (`separableRange`): the
 * true index lies inside, whatever the missing shares are. No class, or bounds that no shares fit, is `parts-exceed-total`; a missing share of
 * the reference passes its reason on to the indices beside it; a class the region may hold and the reference does not is `zero-reference`.
 */
export function diversityRange(pairs: readonly BoundedPair[]): DiversityRange {
  const over = (term: (pair: BoundedPair) => Omit<ConvexTerm, 'lo' | 'hi'>): Interval | Missing =>
    (pairs.length === 0 ? null : separableRange(pairs.map((pair) => ({ ...pair.region, ...term(pair) })))) ?? missing('parts-exceed-total');
  const hhi = over(() => ({ of: (s) => s * s, cheapest: (price) => price / 2 }));
  const ordered = over(() => ({ of: (s) => (s > 0 ? s * Math.log(s) : 0), cheapest: (price) => Math.exp(Math.min(1, price - 1)) }));
  const shannon = mapped(ordered, ({ lo, hi }) => ({ lo: Math.max(0, -hi), hi: -lo }));
  const most = Math.log(pairs.length);
  const gap = pairs.map(({ reference }) => reference).find(isMissing);
  const shares = new Map(pairs.map((pair) => [pair, pair.reference.value ?? 0]));
  const of = (pair: BoundedPair) => shares.get(pair) ?? 0;
  const krugman = gap ?? over((pair) => ({
    of: (s) => Math.abs(s - of(pair)), cheapest: (price) => (price < -1 ? -Infinity : price > 1 ? Infinity : of(pair)),
  }));
  const alone = pairs.some((pair) => of(pair) === 0 && pair.region.hi > 0);
  const hachman = gap ?? (alone ? missing('zero-reference') : over((pair) => ({ of: (s) => (s === 0 ? 0 : (s * s) / of(pair)), cheapest: (price) => (price * of(pair)) / 2 })));
  return {
    hhi, equivalentNumber: mapped(hhi, inverse), shannon,
    evenness: most === 0 ? missing('not-applicable') : mapped(shannon, ({ lo, hi }) => ({ lo: lo / most, hi: hi / most })),
    krugman, hoover: mapped(krugman, ({ lo, hi }) => ({ lo: lo / 2, hi: hi / 2 })), hachman: mapped(hachman, inverse),
  };
}

const inverse = ({ lo, hi }: Interval): Interval => ({ lo: 1 / hi, hi: 1 / lo });
const mapped = (range: Interval | Missing, change: (range: Interval) => Interval): Interval | Missing => ('value' in range ? range : change(range));
