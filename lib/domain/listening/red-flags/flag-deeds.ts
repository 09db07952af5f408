import { z } from 'zod';
import { IsoDay } from '../../shared/iso-day';
import { neededText } from '../../shared/needed-text';
import { optionalText } from '../../shared/optional-text';
import { RecordId } from '../../shared/record-id';

const flag = z.strictObject({ id: RecordId, version: z.int().min(1) });

/** What can be done to a red flag, each on top of the version that was read. */
export const FlagDeeds = {
  give: flag.extend({ ownerId: RecordId, text: optionalText(500) }),
  /** Without a manager it goes to the first who is here. */
  escalate: flag.extend({ toUserId: RecordId.nullish(), text: optionalText(500) }),
  /** Nothing is closed without saying how it ended. */
  close: flag.extend({ resolution: neededText(2000) }),
  reopen: flag.extend({ text: neededText(500) }),
  note: z.strictObject({ id: RecordId, text: neededText(2000) }),
  followUp: z.strictObject({ id: RecordId, title: neededText(200), dueOn: IsoDay, ownerId: RecordId.nullish() }),
};
