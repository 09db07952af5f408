import type { RowOutcome } from '@/lib/domain/imports/row-outcome';
import type { Cell, Report, WriteTask } from '../protocol';
import { outcomesOf } from './outcomes-of';

// One piece takes the writing connection for well under 50 ms.
const CELLS = 6000;
const RECORDS = 20_000;

/** Hands the figures over in pieces. `skip` records were written before the work was interrupted: they are read again, not sent. */
export const writeFile = async (task: WriteTask, report: Report): Promise<{ rowsDone: number }> => {
  const refused = new Set(task.refused);
  let cells: Cell[] = [];
  let rowsDone = 0;
  let sent = task.skip;
  let written: Promise<void> = Promise.resolve();
  const flush = async () => {
    await written;
    written = report({ kind: 'cells', rowsDone, cells });
    // Reading goes on while this piece is written; a refusal is heard at the next piece.
    written.catch(() => undefined);
    sent = rowsDone;
    cells = [];
  };
  const take = (outcomes: readonly RowOutcome[]) => {
    rowsDone += 1;
    if (rowsDone <= task.skip) return;
    for (const outcome of outcomes) {
      if (outcome.kind !== 'observation' || refused.has(outcome.line)) continue;
      const { regionCode, lineCode, period, value, status, measure } = outcome;
      cells.push(measure === undefined ? [regionCode, lineCode, period, value, status] : [regionCode, lineCode, period, value, status, measure]);
    }
  };
  for await (const batch of outcomesOf(task)) {
    batch(take);
    if (cells.length >= CELLS || rowsDone - sent >= RECORDS) await flush();
  }
  if (rowsDone > sent) await flush();
  await written;
  return { rowsDone };
};
