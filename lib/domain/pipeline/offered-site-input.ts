import { z } from 'zod';
import { messages } from '@/lib/messages';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { OptionalId } from '../register/optional-id';
import { optionalName } from '../register/optional-name';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';
import { OFFERED_SITE_STATES } from './offered-site';

/** A site that was offered, one of the register or in words, and how it stands. */
export const OfferedSiteInput = z.strictObject({
  ...editedRecord, caseId: RecordId, siteId: OptionalId, name: optionalName(160), state: z.enum(OFFERED_SITE_STATES, { error: () => messages.errors.notAChoice }).default('offered'), offeredOn: IsoDay, note: optionalName(300),
}).superRefine(idWithVersion);
