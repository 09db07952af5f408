import { z } from 'zod';
import { messages } from '@/lib/messages';
import { RecordId } from '../shared/record-id';

/** Another owner for a follow-up, on top of the version that was read. */
export const ReassignInput = z.strictObject({
  id: RecordId,
  version: z.int({ error: () => messages.errors.notANumber }).min(1),
  ownerId: RecordId,
});
