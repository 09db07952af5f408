/** What can be taken out of an initiative and put back. */
export const PART_KINDS = ['funder', 'milestone', 'target'] as const;
export type PartKind = (typeof PART_KINDS)[number];
