import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

/** How the link reaches whoever answers: by mail to a person, or from hand to hand. */
export const WAYS_TO_SEND = ['mail', 'hand'] as const;

/** One link for one organization of a round, to whoever answers for it. */
export const InviteInput = z
  .strictObject({
    roundId: RecordId,
    organizationId: RecordId,
    personId: RecordId.nullish().transform((id) => id ?? null),
    by: z.enum(WAYS_TO_SEND, { error: () => messages.errors.notAChoice }),
  })
  .superRefine(({ by, personId }, context) => {
    if (by === 'mail' && personId === null) context.addIssue({ code: 'custom', path: ['personId'], message: messages.ratings.refusals.mailToWhom });
  });
