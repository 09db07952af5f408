import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CLAIM_KINDS, CLAIM_STATES } from '../follow-through/claim';
import { RecordId } from '../shared/record-id';
import { listFields, madeBetween } from '../follow-through/list-fields';

const notAChoice = { error: () => messages.errors.notAChoice };

/** What the ledger is narrowed to; every field may be left out. `part`: 'cluster/sub-cluster'; `from` and `to`: the days a claim was stated between. */
export const LedgerFilter = z.strictObject({
  state: z.enum(CLAIM_STATES, notAChoice).optional(),
  kind: z.enum(CLAIM_KINDS, notAChoice).optional(),
  part: z.string().max(120).optional(),
  caseId: RecordId.optional(),
  ...listFields,
  ...madeBetween,
});
export type LedgerFilter = Omit<z.output<typeof LedgerFilter>, 'page'>;
