import type { ListTally } from './list-tally';
import type { RowPlan } from './row-plan';

/** Adds one row to the counts. */
export const tallyRow = (tally: ListTally, { standings, findings }: RowPlan): void => {
  if (standings.length > 0) tally.rows += 1;
  for (const { record, deed } of standings) tally.counts[record][deed] += 1;
  const has = (kind: RowPlan['findings'][number]['kind']) => Number(findings.some((finding) => finding.kind === kind));
  tally.problems += has('cell');
  tally.asks += has('which');
  tally.conflicts += has('conflict');
};
