import type { z } from 'zod';
import { messages } from '@/lib/messages';

const { errors } = messages;

const EXPECTED: Record<string, string> = {
  number: errors.notANumber, int: errors.notANumber, string: errors.notText, boolean: errors.notYesOrNo, array: errors.notAList,
};

const bound = (origin: string, limit: number, words: { count: (n: number) => string; text: (n: number) => string; list: (n: number) => string }) => {
  if (origin === 'string') return words.text(limit);
  return origin === 'array' ? words.list(limit) : words.count(limit);
};

/** What is wrong with a value, in our words, where its schema has none: the error map every input is parsed with. */
export const issueWords = (issue: z.core.$ZodRawIssue): string => {
  switch (issue.code) {
    case 'invalid_type': return issue.input === undefined ? errors.required : (EXPECTED[issue.expected] ?? errors.notUnderstood);
    case 'invalid_value': return errors.notAChoice;
    case 'too_small': return bound(issue.origin, Number(issue.minimum), { count: errors.atLeast, text: errors.tooShort, list: errors.tooFew });
    case 'too_big': return bound(issue.origin, Number(issue.maximum), { count: errors.atMost, text: errors.tooLong, list: errors.tooMany });
    case 'invalid_format': return issue.format === 'uuid' ? errors.unknownRecord : errors.notUnderstood;
    case 'unrecognized_keys': return errors.unknownField;
    default: return errors.notUnderstood;
  }
};
