import { z } from 'zod';
import { messages } from '@/lib/messages';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';

/**
 * What an interview begins with. It is promised to be confidential: who does not say otherwise gets `restricted`, read by
 * the interviewer, those named and managers. `id` makes a second sending of the same form the same interview.
 */
export const StartInterviewInput = z.strictObject({
  id: RecordId.optional(),
  surveyId: RecordId,
  organizationId: RecordId,
  personId: RecordId.nullish().transform((given) => given ?? null),
  heldOn: IsoDay.optional(),
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).default('restricted'),
  readers: z.array(RecordId).max(20, { error: () => messages.errors.tooMany(20) }).default([]),
}).refine(({ confidentiality, readers }) => readers.length === 0 || confidentiality === 'restricted', {
  error: () => messages.outreach.refusals.readersOnlyRestricted, path: ['readers'],
});
export type StartInterviewInput = z.output<typeof StartInterviewInput>;
export type StartInterviewTyped = z.input<typeof StartInterviewInput>;
