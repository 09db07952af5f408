/** Kinds of records found by their words, as the index of words names them: each one word. */
export const SEARCH_RECORDS = ['activity', 'case', 'casecode', 'file', 'initiative', 'meeting', 'report', 'series', 'survey'] as const;
export type SearchRecord = (typeof SEARCH_RECORDS)[number];
