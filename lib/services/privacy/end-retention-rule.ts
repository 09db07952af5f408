import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { retentionRules } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';

/** Ends a rule; what it purged stays purged. */
export const endRetentionRule = command({
  name: 'privacy.end-retention-rule',
  permission: 'privacy.manage',
  record: 'retention_rule',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const ended = await ctx.db.update(retentionRules).set({ archivedAt: ctx.now, archivedBy: ctx.actor.id }).where(and(eq(retentionRules.id, id), isNull(retentionRules.archivedAt))).returning({ id: retentionRules.id });
    if (ended.length === 0) throw notFound(messages.errors.notFound);
    ctx.changed({ before: { archived: false }, after: { archived: true }, open: ['archived'] });
    return { id };
  },
});
