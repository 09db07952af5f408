import { z } from 'zod';
import { messages } from '@/lib/messages';

/** 20 million: what a column of 32 bits holds in cents, with room to spare. */
const MOST_CENTS = 2_000_000_000;
const WRITTEN = /^\$?(\d{1,3}(?:[, ]?\d{3})*|\d+)(?:\.(\d{1,2}))?$/;

const centsOf = (given: string | number | null | undefined): number | null | undefined => {
  if (given === null || given === undefined || String(given).trim() === '') return null;
  const found = WRITTEN.exec(String(given).trim());
  if (!found) return undefined;
  return Number((found[1] ?? '').replace(/[, ]/g, '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
};

/** An amount of money as it is written, '1,200' or 1200.5, kept in cents. Left out, null or empty: nobody said how much, which is not nothing. */
export const AmountInput = z.union([z.string(), z.number(), z.null()], { error: () => messages.forming.refusals.notAnAmount }).optional().transform((given, context) => {
  const cents = centsOf(given);
  if (cents !== undefined && (cents === null || (cents > 0 && cents <= MOST_CENTS))) return cents;
  context.addIssue({ code: 'custom', message: messages.forming.refusals.notAnAmount });
  return z.NEVER;
});
