import { z } from 'zod';
import { messages } from '@/lib/messages';
import { COMMITMENT_STATES } from './commitment-state';
import { listFields } from './list-fields';

export const COMMITMENT_SIDES = ['ours', 'theirs', 'between'] as const;
export const COMMITMENT_SHOWN = ['late', 'settled', 'any', ...COMMITMENT_STATES] as const;

/** What the list of promises is narrowed to: whose, and how they stand (open unless it says otherwise). */
export const CommitmentFilter = z.strictObject({
  side: z.enum(COMMITMENT_SIDES, { error: () => messages.errors.notAChoice }).optional(),
  state: z.enum(COMMITMENT_SHOWN, { error: () => messages.errors.notAChoice }).default('open'),
  ...listFields,
});
