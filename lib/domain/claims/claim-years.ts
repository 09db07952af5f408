import { z } from 'zod';
import { messages } from '@/lib/messages';

const year = z.union([z.literal(''), z.null(), z.coerce.number().int().min(1950, { error: () => messages.errors.notANumber }).max(2150, { error: () => messages.errors.notANumber })], { error: () => messages.errors.notANumber })
  .optional().transform((given) => (typeof given === 'number' ? given : null));

/** The years a claim speaks of, both inclusive; either both or none, the first not after the last. */
export const claimYears = { fromYear: year, toYear: year };

/** Adds what is wrong with a pair of years, by field. */
export const yearsInOrder = ({ fromYear, toYear }: { fromYear: number | null; toYear: number | null }, ctx: z.RefinementCtx) => {
  if ((fromYear === null) !== (toYear === null)) ctx.addIssue({ code: 'custom', path: [fromYear === null ? 'fromYear' : 'toYear'], message: messages.claims.refusals.bothYears });
  if (fromYear !== null && toYear !== null && fromYear > toYear) ctx.addIssue({ code: 'custom', path: ['toYear'], message: messages.claims.refusals.yearsOrder });
};
