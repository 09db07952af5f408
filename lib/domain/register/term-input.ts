import { z } from 'zod';
import { plainText } from '../shared/plain-text';

/** A few letters typed into a search field, and how many answers it shows. */
export const TermInput = z.object({
  term: plainText(200).default(''),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
