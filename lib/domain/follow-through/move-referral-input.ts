import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { recordAsRead } from './record-as-read';
import { REFERRAL_OUTCOMES } from './referral-outcome';

export const REFERRAL_STEPS = ['made', 'accepted', 'declined', 'outcome'] as const;

/** What the partner agency answered, or what it came to. `made` takes every answer back. */
export const MoveReferralInput = z
  .strictObject({
    ...recordAsRead,
    step: z.enum(REFERRAL_STEPS, { error: () => messages.errors.notAChoice }),
    on: IsoDay.optional(),
    outcome: z.enum(REFERRAL_OUTCOMES, { error: () => messages.errors.notAChoice }).nullish().transform((outcome) => outcome ?? null),
    note: optionalText(500),
  })
  .refine(({ step, outcome }) => step !== 'outcome' || outcome !== null, { path: ['outcome'], error: () => messages.errors.required });
export type MoveReferralInput = z.output<typeof MoveReferralInput>;
