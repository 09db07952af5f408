const ROWS_AT_ONCE = 400;

/** Hands rows on in pieces small enough for one statement on either engine (bound values: SQLite 32,766, PostgreSQL 65,535). */
export const inChunks = async <Row>(rows: readonly Row[], insert: (chunk: Row[]) => PromiseLike<unknown>): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await insert(rows.slice(start, start + ROWS_AT_ONCE));
};
