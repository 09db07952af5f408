import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { listAnswers } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { listTrail } from './list-trail';
import { moveList } from './move-list';

const Answer = z.strictObject({
  line: z.int().min(1), key: z.string().regex(/^(skip|cell:\d{1,3}|which:(organization|person)|take:[a-z]{1,20}\.[A-Za-z]{1,40})$/),
  /** Null takes an answer back. */
  value: z.string().max(32_767).nullable(),
});

/** A person mends cells, leaves rows out, says which record is meant, or what to take; the list is then counted again. The file stays as it came. */
export const answerList = command({
  name: 'lists.answer',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({ id: RecordId, answers: z.array(Answer).max(5000), conflicts: z.enum(['keep', 'take']).optional() }),
  run: async (ctx, { id, answers, conflicts }) => {
    const { db } = ctx;
    const { before, after } = await moveList(ctx, {
      id, from: ['checked'],
      set: ({ plan }) => {
        if (plan.settings === null) throw conflict(messages.lists.refusals.notNow(messages.lists.state.mapping));
        return { state: 'checking', leaseUntil: null, rowsDone: 0, plan: { ...plan, settings: { ...plan.settings, ...(conflicts && { conflicts }) }, tally: null, attempts: 0 } };
      },
    });
    for (const { line, key, value } of answers) {
      const own = and(eq(listAnswers.batchId, id), eq(listAnswers.line, line), eq(listAnswers.key, key));
      if (value === null) await db.delete(listAnswers).where(own);
      else await db.insert(listAnswers).values({ batchId: id, line, key, value }).onConflictDoUpdate({ target: [listAnswers.batchId, listAnswers.line, listAnswers.key], set: { value } });
    }
    ctx.changed(listTrail(before, after));
    return { id };
  },
});
