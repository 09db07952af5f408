import { z } from 'zod';
import { messages } from '@/lib/messages';

/** The secret part of a set-up, invitation or reset link: 32 random bytes as base64url. */
export const OneTimeToken = z.string({ error: () => messages.access.errors.linkSpent }).regex(/^[\w-]{43}$/, { error: () => messages.access.errors.linkSpent });
