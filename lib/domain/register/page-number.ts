import { z } from 'zod';
import { messages } from '@/lib/messages';

/** Rows on one page of a list. */
export const PAGE_ROWS = 50;

/** A list is counted up to here; beyond, it says 'more than'. */
export const COUNTED_ROWS = 10_000;

/** The page of a list, counted from one, as a number or as it stands in an address. */
export const PageNumber = z.coerce
  .number({ error: () => messages.errors.notANumber })
  .int({ error: () => messages.errors.notANumber })
  .min(1, { error: () => messages.errors.notANumber })
  .max(10_000, { error: () => messages.errors.notANumber })
  .default(1);
