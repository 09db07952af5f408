import type { Cell, Report, WriteTask } from '../protocol';
import { outcomesOf } from './outcomes-of';

// One piece takes the writing connection for well under 50 ms.
const CELLS = 500;
const RECORDS = 20_000;

/** Hands the figures over in pieces. `skip` records were written before the work was interrupted: they are read again, not sent. */
export const writeFile = async (task: WriteTask, report: Report): Promise<{ rowsDone: number }> => {
  const refused = new Set(task.refused);
  let cells: Cell[] = [];
  let rowsDone = 0;
  let sent = task.skip;
  const flush = async () => {
    await report({ kind: 'cells', rowsDone, cells });
    sent = rowsDone;
    cells = [];
  };
  for await (const batch of outcomesOf(task)) {
    for (const { outcomes } of batch) {
      rowsDone += 1;
      if (rowsDone <= task.skip) continue;
      for (const outcome of outcomes) {
        if (outcome.kind !== 'observation' || refused.has(outcome.line)) continue;
        const { regionCode, lineCode, period, value, status, measure } = outcome;
        cells.push(measure === undefined ? [regionCode, lineCode, period, value, status] : [regionCode, lineCode, period, value, status, measure]);
      }
      if (cells.length >= CELLS || rowsDone - sent >= RECORDS) await flush();
    }
  }
  if (rowsDone > sent) await flush();
  return { rowsDone };
};
