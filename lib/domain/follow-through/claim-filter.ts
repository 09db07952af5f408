import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CLAIM_KINDS, CLAIM_STATES } from './claim';
import { listFields, madeBetween } from './list-fields';

/** What the list of job claims is narrowed to; every field may be left out. */
export const ClaimFilter = z.strictObject({
  state: z.enum(CLAIM_STATES, { error: () => messages.errors.notAChoice }).optional(),
  kind: z.enum(CLAIM_KINDS, { error: () => messages.errors.notAChoice }).optional(),
  ...listFields,
  ...madeBetween,
});
