import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';
import { RecordId } from '../shared/record-id';

/** What the trail is narrowed by; all of it stands in the address. `before` is the place in the trail to read on from. */
export const AuditFilter = z.strictObject({
  person: RecordId.optional(),
  record: z.string().max(60).optional(),
  recordId: RecordId.optional(),
  day: IsoDay.optional(),
  before: z.coerce.number().int().positive().optional(),
});
export type AuditFilter = z.output<typeof AuditFilter>;
