import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalDay } from '../register/optional-day';
import { RecordId } from '../shared/record-id';
import { CASE_PARTS } from './case-party';

/** Another organization that takes part, and for how long where that is known. */
export const PartyInput = z.strictObject({
  ...editedRecord, caseId: RecordId, organizationId: RecordId, part: z.enum(CASE_PARTS, { error: () => messages.errors.notAChoice }), fromOn: OptionalDay, toOn: OptionalDay,
}).superRefine(idWithVersion);
