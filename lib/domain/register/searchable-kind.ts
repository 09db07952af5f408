export const SEARCHABLE_KINDS = ['organization', 'person'] as const;
export type SearchableKind = (typeof SEARCHABLE_KINDS)[number];
