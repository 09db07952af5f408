import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';
import { neededText } from '../shared/needed-text';

/** Something promised or to be done, for somebody, by a day. Without an owner it is the author's. */
export const FollowUpInput = z.strictObject({
  title: neededText(200),
  ownerId: RecordId.nullish(),
  dueOn: IsoDay,
});
export type FollowUpInput = z.output<typeof FollowUpInput>;
