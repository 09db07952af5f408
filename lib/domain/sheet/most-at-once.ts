/** So many records are changed in one call at most. */
export const MOST_AT_ONCE = 5000;
/** So many rows are selected for a change at most; they are changed call by call, as one action. */
export const MOST_SELECTED = 50_000;
