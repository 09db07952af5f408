import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A code of NAICS Canada, from a sector ('21', '31-33') to a national industry ('332710'). Whether it is published, the database says. */
export const NaicsCode = z
  .string({ error: () => messages.register.refusals.naicsCode })
  .trim()
  .regex(/^(\d{2,6}|\d{2}-\d{2})$/, { error: () => messages.register.refusals.naicsCode });
