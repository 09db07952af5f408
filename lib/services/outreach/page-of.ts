import { timelineCursorText } from '@/lib/domain/outreach/timeline-cursor-text';
import { PAGE_SIZE } from './page-size';

/** Cuts the one row too many that tells whether there is a next page; `next` is where that one starts, or null. */
export const pageOf = <Row extends { occurredOn: string; id: string }>(rows: readonly Row[]): { rows: Row[]; next: string | null } => {
  const kept = rows.slice(0, PAGE_SIZE);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > PAGE_SIZE && last ? timelineCursorText(last) : null };
};
