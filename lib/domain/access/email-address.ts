import { z } from 'zod';
import { messages } from '@/lib/messages';

/** An e-mail address as a person types it, trimmed. Letters outside ASCII are refused: look-alikes must not become accounts. */
export const EmailAddress = z
  .string({ error: () => messages.errors.required })
  .trim()
  .min(1, { error: () => messages.errors.required })
  .max(254, { error: () => messages.errors.tooLong(254) })
  .pipe(z.email({ error: () => messages.access.errors.notAnEmail }));
