import { asc, eq, inArray } from 'drizzle-orm';
import { answers, users } from '@/db/schema';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';

/** The answers of interviews the caller has already found visible, by interview. */
export const savedAnswers = async ({ db }: Pick<QueryContext, 'db'>, interviewIds: readonly string[]): Promise<ReadonlyMap<string, SavedAnswer[]>> => {
  if (interviewIds.length === 0) return new Map();
  const rows = await db.select({ interviewId: answers.interviewId, question: answers.question, value: answers.value, skipped: answers.skipped, version: answers.version, byName: users.name })
    .from(answers).leftJoin(users, eq(users.id, answers.byId)).where(inArray(answers.interviewId, [...interviewIds])).orderBy(asc(answers.question));
  const found = groupBy(rows, ({ interviewId }) => interviewId);
  return new Map([...found].map(([id, own]) => [id, own.map(({ question, value, skipped, version, byName }) => ({ question, value: value ?? null, skipped, version, byName: byName ?? '' }))]));
};
