/** The kinds of record one row of a list may fill, in the order in which they are made. */
export const LIST_RECORDS = ['organization', 'site', 'person', 'affiliation', 'membership', 'activity'] as const;
export type ListRecord = (typeof LIST_RECORDS)[number];
