import { z } from 'zod';
import { messages } from '@/lib/messages';

const MOST_HOURS = 100_000;

/** Hours as they are written, '7.5' or 7.5, kept in whole minutes. Left out, null or empty: nobody said how many. */
export const HoursInput = z.union([z.string(), z.number(), z.null()], { error: () => messages.forming.refusals.notHours }).optional().transform((given, context) => {
  const text = String(given ?? '').trim();
  if (text === '') return null;
  const hours = Number(text);
  if (/^\d+(\.\d{1,2})?$/.test(text) && hours > 0 && hours <= MOST_HOURS) return Math.round(hours * 60);
  context.addIssue({ code: 'custom', message: messages.forming.refusals.notHours });
  return z.NEVER;
});
