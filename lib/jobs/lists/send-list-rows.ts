import type { ListRow } from '@/lib/domain/lists/plan-piece';
import { wordsOfRow } from '@/lib/domain/lists/words-of-row';
import type { ListRowsTask, Report } from '../protocol';
import { listRowsOf } from './list-rows-of';

const PIECE = 500;

/** Hands the rows behind the headings over in pieces; rows up to the line `skip` were dealt with before the work was interrupted. */
export const sendListRows = async ({ source, headingLine, skip }: ListRowsTask, report: Report): Promise<{ lines: number }> => {
  let rows: ListRow[] = [];
  let lines = 0;
  let headings: string | null = null;
  let taken: Promise<void> = Promise.resolve();
  const flush = async () => {
    await taken;
    taken = report({ kind: 'rows', rows });
    // Reading goes on while these are dealt with; a refusal is heard at the next piece.
    taken.catch(() => undefined);
    rows = [];
  };
  for await (const batch of listRowsOf(source)) {
    for (const { line, record } of batch) {
      lines = line;
      if (line === headingLine) headings = wordsOfRow(record);
      if (line <= headingLine || line <= skip || record.every((cell) => cell.trim() === '') || (headings !== null && wordsOfRow(record) === headings)) continue;
      rows.push({ line, cells: record });
      if (rows.length >= PIECE) await flush();
    }
  }
  if (rows.length > 0) await flush();
  await taken;
  return { lines };
};
