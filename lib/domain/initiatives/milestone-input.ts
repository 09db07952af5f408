import { z } from 'zod';
import { editedRecord, idWithVersion } from '../register/edited-record';
import { IsoDay } from '../shared/iso-day';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';

/** Something to be reached by a day; moving the day of a known one needs a reason. */
export const MilestoneInput = z.strictObject({
  ...editedRecord,
  initiativeId: RecordId,
  text: neededText(300),
  dueOn: IsoDay,
  dueWhy: optionalText(500),
}).superRefine(idWithVersion);
export type MilestoneInput = z.output<typeof MilestoneInput>;
