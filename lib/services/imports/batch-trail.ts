import type { Change } from '../audit-event';
import type { Batch } from './find-batch';

const facts = ({ state, fileName, plan }: Batch) => ({
  state, fileName, series: plan.choices?.seriesCode ?? null, vintage: plan.choices?.vintage ?? null,
});

/** What the audit trail says of a load; its figures are published ones, so nothing of it is hidden. */
export const batchTrail = (before: Batch | null, after: Batch): Change => ({
  before: before && facts(before), after: facts(after), open: ['state', 'fileName', 'series', 'vintage'],
});
