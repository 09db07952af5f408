import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A time of day as the clock on the wall shows it, 'HH:MM' from 00:00 to 23:59; empty and absent are null. */
export const WallTime = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], { error: () => messages.planning.refusals.time })
  .nullish()
  .transform((time) => time || null);
