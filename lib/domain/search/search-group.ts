/** What a search finds, in the order it is shown. */
export const SEARCH_GROUPS = ['organization', 'person', 'contact', 'case', 'initiative', 'meeting', 'interview', 'file', 'report', 'survey', 'page'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];
