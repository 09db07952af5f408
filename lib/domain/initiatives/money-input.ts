import { z } from 'zod';
import { messages } from '@/lib/messages';

/** Ten thousand million dollars; beyond it a typing mistake is likelier than a budget. */
const MOST_CENTS = 1_000_000_000_000;
const WRITTEN = /^\$?(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

const centsOf = (written: string): number | null => {
  const [, whole, part = ''] = WRITTEN.exec(written) ?? [];
  return whole === undefined ? null : Number(whole.replace(/[, ]/g, '')) * 100 + Number(part.padEnd(2, '0'));
};

/** Dollars as they are written, '250,000' or 1200.5, kept in whole cents. Left out, null or empty: nobody said, which is not nothing. */
export const MoneyInput = z.union([z.string(), z.number()], { error: () => messages.initiatives.refusals.notAnAmount }).nullish().transform((given, context) => {
  const written = String(given ?? '').trim();
  if (written === '') return null;
  const cents = centsOf(written);
  if (cents !== null && cents > 0 && cents <= MOST_CENTS) return cents;
  context.addIssue({ code: 'custom', message: messages.initiatives.refusals.notAnAmount });
  return z.NEVER;
});
