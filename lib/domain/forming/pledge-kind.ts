/** What somebody can give towards a forming cluster, from a word to money. */
export const PLEDGE_KINDS = ['expression', 'letter', 'mou', 'fee', 'hours'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

/** Kinds that are delivered bit by bit; the others are given once. */
export const isDeliverable = (kind: PledgeKind): boolean => kind === 'fee' || kind === 'hours';
