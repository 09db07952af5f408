import { z } from 'zod';
import { messages } from '@/lib/messages';

/** Six digits from an authenticator app, however they are spaced. */
export const OneTimeCode = z
  .string({ error: () => messages.errors.required })
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, { error: () => messages.access.errors.sixDigits }));
