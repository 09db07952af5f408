/** Through what a command came. */
export const ACTION_WAYS = ['form', 'rest', 'import', 'merge', 'sheet', 'command-line', 'job', 'undo', 'direct'] as const;
export type ActionWay = (typeof ACTION_WAYS)[number];
