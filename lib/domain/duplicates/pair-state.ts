/** What was decided of two records: nothing yet, that they are two, that one is a site of the other, or that they were merged. */
export const PAIR_STATES = ['open', 'not_same', 'another_site', 'merged'] as const;
export type PairState = (typeof PAIR_STATES)[number];
