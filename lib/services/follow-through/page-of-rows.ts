/** Records on one page of a list. */
const PAGE_ROWS = 50;

/** Where a page lies, with the one row too many that tells whether another follows. */
export const rowsOfPage = (page: number) => ({ limit: PAGE_ROWS + 1, offset: (page - 1) * PAGE_ROWS });

export const pageOfRows = <Row>(rows: readonly Row[]) => ({ rows: rows.slice(0, PAGE_ROWS), more: rows.length > PAGE_ROWS });
