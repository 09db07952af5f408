import { z } from 'zod';
import { messages } from '@/lib/messages';
import { isoDayParts } from '@/lib/messages/format/iso-day-parts';

/** A day of the trade, 'YYYY-MM-DD', that exists in the calendar, from 1900 to 2199. */
export const IsoDay = z
  .string({ error: () => messages.errors.notADate })
  .trim()
  .refine((day) => {
    const parts = isoDayParts(day);
    return parts !== null && parts.year >= 1900 && parts.year <= 2199;
  }, { error: () => messages.errors.notADate });
