import type { z } from 'zod';
import { issueWords } from '@/lib/domain/shared/issue-words';
import { messages } from '@/lib/messages';
import { invalid } from './errors';

/** A record put together by a command, held to the record's own input; refused field by field as a form would be. */
export const parsedRecord = <S extends z.ZodType>(schema: S, record: unknown): z.output<S> => {
  const parsed = schema.safeParse(record, { error: issueWords });
  if (parsed.success) return parsed.data;
  throw invalid(messages.errors.invalid, Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]).reverse()));
};
