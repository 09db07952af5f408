import { z } from 'zod';
import { messages } from '@/lib/messages';

/** The id of any record. Whether it exists, and for whom, only the database says. */
export const RecordId = z
  .string({ error: () => messages.errors.notAChoice })
  .trim()
  .min(1, { error: () => messages.errors.required })
  .max(64, { error: () => messages.errors.unknownRecord })
  .regex(/^[!-~]*$/, { error: () => messages.errors.unknownRecord });
