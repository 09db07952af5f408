import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { CLAIM_STATES } from './claim';
import { recordAsRead } from './record-as-read';

/** The next state of a claim; `claimed` takes support, verification or withdrawal back; that and withdrawing it says why. */
export const MoveClaimInput = z.strictObject({
  ...recordAsRead,
  state: z.enum(CLAIM_STATES, { error: () => messages.errors.notAChoice }),
  evidence: optionalText(1000),
  why: optionalText(1000),
  on: IsoDay.optional(),
});
export type MoveClaimInput = z.output<typeof MoveClaimInput>;
