import { and, eq, gte, isNull, lt } from 'drizzle-orm';
import { commitments, redFlags, tasks } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { CommandContext } from '../define';
import type { FoundNotice } from './found-notice';

/** What became late longer ago was told then, or stands on Today for all to see. */
const LATE_DAYS = 3;
const FLAG_MS = 30 * 86_400_000;
const MOST = 2000;

/** Follow-ups and commitments that became late in the last days. */
export const noticesOfLateness = async ({ db, today }: CommandContext): Promise<FoundNotice[]> => {
  const from = addDays(today, -LATE_DAYS);
  const late = await db.select({ id: tasks.id, ownerId: tasks.ownerId, dueOn: tasks.dueOn }).from(tasks)
    .where(and(eq(tasks.state, 'open'), gte(tasks.dueOn, from), lt(tasks.dueOn, today))).limit(MOST);
  const broken = await db.select({ id: commitments.id, ownerId: commitments.ownerId, dueOn: commitments.dueOn }).from(commitments)
    .where(and(eq(commitments.state, 'open'), isNull(commitments.archivedAt), gte(commitments.dueOn, from), lt(commitments.dueOn, today))).limit(MOST);
  return [
    ...late.map(({ id, ownerId, dueOn }): FoundNotice => ({ userId: ownerId, kind: 'follow_up_late', record: 'task', recordId: id, occasion: dueOn })),
    ...broken.map(({ id, ownerId, dueOn }): FoundNotice => ({ userId: ownerId, kind: 'commitment_late', record: 'commitment', recordId: id, occasion: dueOn ?? '' })),
  ];
};

/** Open red flags: given to somebody, run out, escalated. Few are open at a time. */
export const noticesOfFlags = async ({ db, now }: CommandContext): Promise<FoundNotice[]> => {
  const open = await db
    .select({ id: redFlags.id, ownerId: redFlags.ownerId, createdBy: redFlags.createdBy, dueAt: redFlags.dueAt, escalatedAt: redFlags.escalatedAt, escalatedTo: redFlags.escalatedTo })
    .from(redFlags).where(and(eq(redFlags.state, 'open'), gte(redFlags.dueAt, new Date(now.getTime() - FLAG_MS)))).limit(MOST);
  return open.flatMap(({ id, ownerId, createdBy, dueAt, escalatedAt, escalatedTo }): FoundNotice[] => {
    const of = { record: 'red_flag', recordId: id };
    return [
      ...(ownerId === createdBy ? [] : [{ ...of, userId: ownerId, kind: 'red_flag_given' as const, occasion: 'given' }]),
      ...(dueAt < now ? [{ ...of, userId: ownerId, kind: 'red_flag_late' as const, occasion: dueAt.toISOString() }] : []),
      ...(escalatedTo && escalatedAt ? [{ ...of, userId: escalatedTo, kind: 'red_flag_escalated' as const, occasion: escalatedAt.toISOString() }] : []),
    ];
  });
};
