import type { Cell, Report, WriteTask } from '../protocol';
import { outcomesOf } from './outcomes-of';

// One piece takes the writing connection for well under 50 ms.
const CELLS = 500;
const RECORDS = 20_000;

/** Hands the figures over in pieces. `skip` records were written before the work was interrupted: they are read again, not sent. */
export const writeFile = async (task: WriteTask, report: Report): Promise<{ rowsDone: number }> => {
  let cells: Cell[] = [];
  let rowsDone = 0;
  let sent = task.skip;
  const flush = async () => {
    await report({ kind: 'cells', rowsDone, cells });
    sent = rowsDone;
    cells = [];
  };
  for await (const { outcome } of outcomesOf(task)) {
    rowsDone += 1;
    if (rowsDone <= task.skip) continue;
    if (outcome.kind === 'observation') cells.push([outcome.regionCode, outcome.lineCode, outcome.period, outcome.value, outcome.status]);
    if (cells.length === CELLS || rowsDone - sent === RECORDS) await flush();
  }
  if (rowsDone > sent) await flush();
  return { rowsDone };
};
