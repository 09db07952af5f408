/** So many records are changed together at most. */
export const MOST_AT_ONCE = 5000;
