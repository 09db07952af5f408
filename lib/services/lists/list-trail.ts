import type { Change } from '../audit-event';
import type { ListBatch } from './find-list';

const facts = ({ state, fileName, plan }: ListBatch) => ({ state, fileName, system: plan.settings?.system ?? null, rows: plan.tally?.rows ?? null });

/** What the audit trail says of a load; the words of the list are in the trail of the records it made. */
export const listTrail = (before: ListBatch | null, after: ListBatch): Change => ({ before: before && facts(before), after: facts(after), open: ['state', 'system', 'rows'] });
