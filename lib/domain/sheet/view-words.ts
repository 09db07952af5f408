/** The words of an address that say how a list is shown: its columns, order, groups and which of them are closed, and filter. */
export const VIEW_WORDS: readonly string[] = ['cols', 'sort', 'group', 'where', 'closed'];
