import { z } from 'zod';
import { messages } from '@/lib/messages';
import { REFERRAL_STATES } from './referral-state';
import { listFields, madeBetween } from './list-fields';

/** What the list of referrals is narrowed to; every field may be left out. */
export const ReferralFilter = z.strictObject({
  state: z.enum(REFERRAL_STATES, { error: () => messages.errors.notAChoice }).optional(),
  ...listFields,
  ...madeBetween,
});
