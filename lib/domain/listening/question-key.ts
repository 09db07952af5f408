import { z } from 'zod';
import { messages } from '@/lib/messages';

/** Names a question for as long as the survey lives, across its versions: small letters, digits and underscores. */
export const QuestionKey = z.string().trim().regex(/^[a-z][a-z0-9_]{0,39}$/, { error: () => messages.listening.refusals.key });
