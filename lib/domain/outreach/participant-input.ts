import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';
import { ATTENDANCES, PARTICIPANT_SIDES } from './attendance';

/** An organization, a person, or a person speaking for an organization. */
export const ParticipantInput = z
  .strictObject({
    organizationId: RecordId.nullish().transform((id) => id ?? null),
    personId: RecordId.nullish().transform((id) => id ?? null),
    side: z.enum(PARTICIPANT_SIDES, { error: () => messages.errors.notAChoice }).default('theirs'),
    attendance: z.enum(ATTENDANCES, { error: () => messages.errors.notAChoice }).default('attended'),
    sentiment: z
      .int({ error: () => messages.outreach.refusals.sentiment })
      .min(-2, { error: () => messages.outreach.refusals.sentiment })
      .max(2, { error: () => messages.outreach.refusals.sentiment })
      .nullish()
      .transform((mark) => mark ?? null),
  })
  .refine((participant) => participant.organizationId !== null || participant.personId !== null, {
    path: ['organizationId'],
    error: () => messages.outreach.refusals.nobody,
  });
export type ParticipantInput = z.output<typeof ParticipantInput>;
