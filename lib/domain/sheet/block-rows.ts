/** Rows are fetched in blocks of so many. */
export const BLOCK_ROWS = 50;
