import { z } from 'zod';
import { RecordId } from '../shared/record-id';
import { IsoDay } from '../shared/iso-day';

/** What every list of follow-through is narrowed by; `page` counts from 1 and comes as text from an address. */
export const listFields = {
  ownerId: RecordId.optional(),
  organizationId: RecordId.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
};
/** And the days a record was made between, both inclusive. */
export const madeBetween = { from: IsoDay.optional(), to: IsoDay.optional() };
