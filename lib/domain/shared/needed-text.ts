import { messages } from '@/lib/messages';
import { plainText } from './plain-text';

/** Text that may not be empty, trimmed, at most `most` characters. */
export const neededText = (most: number) => plainText(most).min(1, { error: () => messages.errors.required });
