import { z } from 'zod';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { nameText } from '../register/name-text';
import { OptionalDay } from '../register/optional-day';
import { OptionalId } from '../register/optional-id';
import { optionalText } from '../shared/optional-text';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';

/** A request for information: what was asked, by when, and how it was answered. */
export const RequestInput = z.strictObject({
  ...editedRecord, caseId: RecordId, text: nameText(400), askedOn: IsoDay, dueOn: OptionalDay, answeredOn: OptionalDay, answer: optionalText(2000), ownerId: OptionalId,
}).superRefine(idWithVersion);
