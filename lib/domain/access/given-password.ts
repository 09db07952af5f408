import { z } from 'zod';
import { messages } from '@/lib/messages';
import { PASSWORD_LENGTH } from './password-length';

/** A password being checked: never judged beyond its length. A character outside the basic plane is two units of UTF-16. */
export const GivenPassword = z
  .string({ error: () => messages.errors.required })
  .min(1, { error: () => messages.errors.required })
  .max(PASSWORD_LENGTH.most * 2, { error: () => messages.errors.tooLong(PASSWORD_LENGTH.most) });
