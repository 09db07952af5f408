import { figure, notKnown, type NetworkFigure } from './network-figure';

export type Rating = { rater: string; target: string; level: number; on: string };
/** How two ratings of one pair are shown as one: the lower of the two, or their mean. The rule is named where it is used. */
export const SYMMETRIC_RULES = ['lower', 'mean'] as const;
export type SymmetricRule = (typeof SYMMETRIC_RULES)[number];
export type RatedPair = { a: string; b: string; aSays: NetworkFigure; bSays: NetworkFigure; together: NetworkFigure; difference: NetworkFigure };

/**
 * What the two of each pair say of each other, each side's latest word, the pairs in the order of their names. Ratings are directed:
 * one side alone has no level together. Throws RangeError for a rating of oneself.
 */
export const bothSides = (ratings: readonly Rating[], rule: SymmetricRule): RatedPair[] => {
  const latest = new Map<string, Rating>();
  const pairs = new Map<string, [string, string]>();
  const key = (rater: string, target: string) => JSON.stringify([rater, target]);
  for (const rating of ratings) {
    if (rating.rater === rating.target) throw new RangeError('Nobody rates themselves');
    const at = key(rating.rater, rating.target);
    const held = latest.get(at);
    if (!held || held.on < rating.on || (held.on === rating.on && held.level < rating.level)) latest.set(at, rating);
    const [a, b] = rating.rater < rating.target ? [rating.rater, rating.target] : [rating.target, rating.rater];
    pairs.set(key(a, b), [a, b]);
  }
  const said = (rater: string, target: string) => latest.get(key(rater, target))?.level ?? null;
  return [...pairs.values()].sort(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1)).map(([a, b]) => {
    const [one, other] = [said(a, b), said(b, a)];
    const told = (level: number | null) => (level === null ? notKnown('not-rated') : figure(level));
    const both = one === null || other === null ? null : { lower: Math.min(one, other), mean: (one + other) / 2, apart: Math.abs(one - other) };
    return { a, b, aSays: told(one), bSays: told(other), together: told(both && both[rule]), difference: told(both && both.apart) };
  });
};
