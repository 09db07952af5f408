import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import { redFlags, redFlagSteps } from '@/db/schema';
import { command } from '../../define';
import { colleaguesHere, managerHere } from './find-owner';

const late = (now: Date) => and(eq(redFlags.state, 'open'), isNull(redFlags.escalatedAt), lte(redFlags.dueAt, now));

/** Brings every flag that ran past its clock to a manager, once each. Where nobody is a manager they wait. */
export const escalateLateFlags = command({
  name: 'listening.escalate-late-flags',
  permission: 'jobs.work',
  record: 'red_flag',
  input: z.strictObject({ limit: z.int().min(1).max(500).default(200) }),
  prepare: async ({ db, now }) => (await db.select({ id: redFlags.id }).from(redFlags).where(late(now)).limit(1)).length > 0,
  run: async (ctx, { limit }, waiting) => {
    const { db, now, actor } = ctx;
    const manager = waiting ? managerHere(await colleaguesHere(db)) : undefined;
    const rows = manager ? await db.select({ id: redFlags.id, version: redFlags.version }).from(redFlags).where(late(now)).orderBy(asc(redFlags.dueAt)).limit(limit) : [];
    const escalated: string[] = [];
    for (const { id, version } of rows) {
      const moved = await db.update(redFlags)
        .set({ escalatedAt: now, escalatedTo: manager?.id, version: version + 1, updatedAt: now, updatedBy: actor.id })
        .where(and(eq(redFlags.id, id), eq(redFlags.version, version))).returning({ id: redFlags.id });
      if (moved.length === 0) continue;
      await db.insert(redFlagSteps).values({ id: ctx.newId(), flagId: id, kind: 'escalated', at: now, byId: actor.id, toUserId: manager?.id });
      escalated.push(id);
    }
    if (escalated.length === 0) ctx.unchanged();
    else ctx.changed({ after: { escalated }, open: ['escalated'] });
    return { id: 'late', escalated };
  },
});
