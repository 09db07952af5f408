import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { COMMITMENT_STATES } from './commitment-state';
import { recordAsRead } from './record-as-read';

/** How a promise ended, on what evidence, on which day (today when left out). `open` takes the settlement back. */
export const SettleCommitmentInput = z
  .strictObject({
    ...recordAsRead,
    state: z.enum(COMMITMENT_STATES, { error: () => messages.errors.notAChoice }),
    evidence: optionalText(500),
    settledOn: IsoDay.optional(),
  })
  .refine(({ state, evidence }) => state === 'open' || evidence !== null, { path: ['evidence'], error: () => messages.followThrough.refusals.evidence });
export type SettleCommitmentInput = z.output<typeof SettleCommitmentInput>;
