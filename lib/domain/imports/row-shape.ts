import type { RowLeftOut, RowRejection } from './row-outcome';

const LONGEST_QUOTED = 200;
const REPLACEMENT = '\ufffd';

export const rejection = (line: number, column: string, value: string, reason: RowRejection['reason']): RowRejection => ({
  kind: 'rejection', line, column, value: value.slice(0, LONGEST_QUOTED), reason,
});
export const leftOut = (line: number, value: string, reason: RowLeftOut['reason']): RowLeftOut => ({
  kind: 'left-out', line, value: value.slice(0, LONGEST_QUOTED), reason,
});

/** What is wrong with a record before any cell is read; empty cells too many (a trailing delimiter) do no harm. */
export function rowShape(header: readonly string[], record: readonly string[], line: number): RowRejection | RowLeftOut | null {
  if ((record[0] ?? '').trim() === '' && record.every((cell) => cell.trim() === '')) return leftOut(line, '', 'blank');
  const extra = record.length > header.length ? record.slice(header.length).find((cell) => cell.trim() !== '') : undefined;
  if (record.length < header.length) return rejection(line, header[record.length] ?? '', record.join(','), 'ragged-row');
  if (extra !== undefined) return rejection(line, '', extra, 'ragged-row');
  const broken = record.findIndex((cell) => cell.includes(REPLACEMENT));
  return broken < 0 ? null : rejection(line, header[broken] ?? '', record[broken] ?? '', 'unreadable-text');
}
