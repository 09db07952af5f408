import { z } from 'zod';
import { messages } from '@/lib/messages';
import { OptionalId } from '../register/optional-id';
import { CONFIDENTIALITIES } from '../shared/confidentiality';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';

/**
 * What every record that comes out of a contact carries. Without `version` it is a new one (`id` is made by the form, so that
 * sending it twice makes it once); with it, the record as it shall stand on top of the version that was read.
 * `activityId` is null for one made apart from any contact. `confidentiality` left out: as the contact, else internal.
 */
export const derivedFields = {
  id: RecordId.optional(),
  version: z.int({ error: () => messages.errors.notANumber }).min(1).optional(),
  activityId: OptionalId,
  ownerId: OptionalId,
  confidentiality: z.enum(CONFIDENTIALITIES, { error: () => messages.errors.notAChoice }).optional(),
  /** Why more people may read it. */
  reason: optionalText(300),
};
