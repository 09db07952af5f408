/** A cell without the space around it; '' where the table has no such column. */
export const cellAt = (record: readonly string[], index: number): string => (index < 0 ? '' : (record[index] ?? '').trim());
