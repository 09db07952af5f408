import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

/**
 * Which record is saved, and the version that was read: both, to change one; neither, to add one.
 * The version is the optimistic lock: a record that has moved on since is a conflict, never overwritten.
 */
export const editedRecord = { id: RecordId.optional(), version: z.int().min(1).optional() };

export const idWithVersion = (input: { id?: string; version?: number }, context: z.RefinementCtx) => {
  if ((input.id === undefined) !== (input.version === undefined)) {
    context.addIssue({ code: 'custom', path: ['version'], message: messages.register.refusals.idWithVersion });
  }
};

/** Archive, restore, remove, end: acts on one record as it was read. */
export const RecordAsRead = z.strictObject({ id: RecordId, version: z.int().min(1) });

/** Asks for one record. */
export const OneRecord = z.object({ id: RecordId });
