export const SHARE_KINDS = ['value', 'band', 'unknown'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];
