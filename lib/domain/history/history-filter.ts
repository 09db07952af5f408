import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';
import { ACTION_WAYS } from './action-way';

/** What a history is narrowed by; all of it stands in the address. `before` is the action to read on from. */
export const HistoryFilter = z.strictObject({
  person: RecordId.optional(),
  record: z.string().max(60).optional(),
  recordId: RecordId.optional(),
  way: z.enum(ACTION_WAYS).optional(),
  day: IsoDay.optional(),
  before: RecordId.optional(),
});
export type HistoryFilter = z.output<typeof HistoryFilter>;
