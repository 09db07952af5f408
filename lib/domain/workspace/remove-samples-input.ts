import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/**
 * The choices made on the preview. Whatever is not named stays: a record edited since the preview was drawn is never
 * lost.
 */
export const RemoveSamplesInput = z.strictObject({
  /** Edited sample records (organizations, people, contacts) that shall go too. */
  removeEdited: z.array(RecordId).max(5000).default([]),
  contactsWithOthers: z.enum(['keep', 'remove']).default('keep'),
});
export type RemoveSamplesInput = z.output<typeof RemoveSamplesInput>;
