/**
 * What a reader wants of figures that are not published: nothing but the reason, the bounds that published sums leave possible, or with
 * them an estimate inside the bounds. Never part of any total.
 */
export const GAP_RULES = ['leave', 'bounds', 'estimate'] as const;
export type GapRule = (typeof GAP_RULES)[number];
