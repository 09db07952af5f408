import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A judged probability in whole percent, 0 to 100; empty: nobody judged. */
export const PercentInput = z.union([z.string(), z.number()], { error: () => messages.errors.notANumber }).nullish().transform((given, context) => {
  const written = String(given ?? '').trim().replace(/\s*%$/, '');
  if (written === '') return null;
  const percent = /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN;
  if (percent <= 100) return percent;
  context.addIssue({ code: 'custom', message: messages.pipeline.refusals.notAPercentage });
  return z.NEVER;
});
