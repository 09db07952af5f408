import { z } from 'zod';
import { messages } from '@/lib/messages';

// Line breaks and tabs are text; every other control character, and half of a surrogate pair, is not.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;

/**
 * Text a person types, trimmed, at most `most` characters; may be empty. A control character is refused with a
 * sentence rather than dropped: nothing is stored that was not typed.
 */
export const plainText = (most: number) =>
  z
    .string({ error: () => messages.errors.required })
    .trim()
    .max(most, { error: () => messages.errors.tooLong(most) })
    .refine((text) => !UNPRINTABLE.test(text), { error: () => messages.errors.unprintable });
