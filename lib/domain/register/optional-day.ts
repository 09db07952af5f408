import { z } from 'zod';
import { IsoDay } from '../shared/iso-day';

/** A day that may be left out: absent, null and empty are all null. */
export const OptionalDay = z
  .union([z.literal(''), IsoDay])
  .nullish()
  .transform((day) => day || null);
