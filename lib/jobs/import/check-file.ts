import { stat } from 'node:fs/promises';
import { tablePreview, type TablePreview } from '@/lib/domain/imports/table-preview';
import type { RowRejection } from '@/lib/domain/imports/row-outcome';
import type { CheckTask, Report } from '../protocol';
import { every } from './every';
import { outcomesOf } from './outcomes-of';

/** Rejected rows kept for the list; the rest are counted. */
const LISTED = 10_000;
const BATCH = 500;

export type FileCheck = { preview: TablePreview; rejectionsListed: number; heldMet: number };

const keyOf = (regionCode: string, lineCode: string, period: number) => `${regionCode}|${lineCode}|${period}`;

/** Reads the whole file as a load would and counts exactly what it would do. Nothing is written but the list of rejected rows. */
export const checkFile = async (task: CheckTask, report: Report): Promise<FileCheck> => {
  const held = new Map(task.held.map(([region, line, period, value, status]) => [keyOf(region, line, period), { value, status }]));
  const codes = new Set(task.industryCodes);
  let heldMet = 0;
  const preview = tablePreview({
    held: ({ regionCode, lineCode, period }) => {
      const before = held.get(keyOf(regionCode, lineCode, period));
      if (before) heldMet += 1;
      return before;
    },
    isIndustry: (code) => codes.has(code),
  });
  const total = (await stat(task.file)).size;
  const due = every(500);
  let rejected: RowRejection[] = [];
  let rejectionsListed = 0;
  const flush = async () => {
    if (rejected.length > 0) await report({ kind: 'rejections', rows: rejected });
    rejected = [];
  };
  for await (const { outcome, bytes } of outcomesOf(task)) {
    preview.add(outcome);
    if (outcome.kind === 'rejection' && rejectionsListed < LISTED) {
      rejectionsListed += 1;
      rejected.push(outcome);
      if (rejected.length === BATCH) await flush();
    }
    if (due()) await report({ kind: 'progress', done: bytes, total });
  }
  await flush();
  return { preview: preview.result(), rejectionsListed, heldMet };
};
