import { and, eq } from 'drizzle-orm';
import { answers, users } from '@/db/schema';
import type { AnswerValue } from '@/lib/domain/listening/answer';
import type { AnswerOutcome } from '@/lib/domain/listening/saved-answer';
import type { CommandContext } from '../define';

type Given = { interviewId: string; question: string; value: AnswerValue | null; skipped: boolean; version: number };

const same = (a: AnswerValue | null, b: AnswerValue | null) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps one answer on top of the version it was read at. Where somebody else answered since, nothing is written and theirs
 * is answered; where theirs says the same, or the same was sent before and its acknowledgement got lost, it is saved already.
 */
export const keepAnswer = async (ctx: Pick<CommandContext, 'db' | 'now' | 'actor'>, { interviewId, question, value, skipped, version }: Given): Promise<{ wrote: boolean; outcome: AnswerOutcome }> => {
  const { db, now, actor } = ctx;
  const here = and(eq(answers.interviewId, interviewId), eq(answers.question, question));
  const row = { value, skipped, at: now, byId: actor.id };
  const written = version === 0
    ? await db.insert(answers).values({ interviewId, question, ...row, version: 1 }).onConflictDoNothing().returning({ version: answers.version })
    : await db.update(answers).set({ ...row, version: version + 1 }).where(and(here, eq(answers.version, version))).returning({ version: answers.version });
  if (written[0]) return { wrote: true, outcome: { question, outcome: 'saved', version: written[0].version } };

  const [kept] = await db.select({ value: answers.value, skipped: answers.skipped, version: answers.version, byName: users.name })
    .from(answers).leftJoin(users, eq(users.id, answers.byId)).where(here);
  if (!kept) return keepAnswer(ctx, { interviewId, question, value, skipped, version: 0 });
  const held = kept.value ?? null;
  if (kept.skipped === skipped && same(held, value)) return { wrote: false, outcome: { question, outcome: 'saved', version: kept.version } };
  return { wrote: false, outcome: { question, outcome: 'conflict', kept: { question, value: held, skipped: kept.skipped, version: kept.version, byName: kept.byName ?? '' } } };
};
