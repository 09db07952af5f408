import { z } from 'zod';
import { messages } from '@/lib/messages';
import { IsoDay } from '../shared/iso-day';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';

/** Another due day for a follow-up, and why, on top of the version that was read. */
export const RescheduleInput = z.strictObject({
  id: RecordId,
  version: z.int({ error: () => messages.errors.notANumber }).min(1),
  dueOn: IsoDay,
  reason: optionalText(300),
});
