import { z } from 'zod';
import { RecordId } from '../shared/record-id';

/** The id of another record, or none: absent, null and empty are all null. */
export const OptionalId = z
  .union([z.literal(''), RecordId])
  .nullish()
  .transform((id) => id || null);
