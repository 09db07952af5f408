import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { retentionRules, tombstones } from '@/db/schema';
import { RECORD_TABLES } from '@/lib/domain/history/kept-records';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { forgetChanges } from '../forget-changes';
import { dueForPurge } from './due-for-purge';
import { purgeRequests } from './purge-requests';
import { purgeContacts, purgeFlags, purgeTasks } from './purge-words';

/**
 * Purges the words of what the preview named, on a person's order: as many as were shown, or nothing. A tombstone stands
 * for each; the trail keeps its digests, and its chain does not notice. Answers the stored files to remove from the disk.
 */
export const purgeRecords = command({
  name: 'privacy.purge-records',
  permission: 'privacy.manage',
  record: 'retention_rule',
  input: z.strictObject({ id: RecordId, expected: z.int().min(1) }),
  run: async (ctx, { id, expected }) => {
    const { rule, purge } = await dueForPurge(ctx, id);
    if (purge.length !== expected) throw conflict(messages.privacy.retention.refusals.changedSince);
    const ids = purge.map((one) => one.id);
    const table = rule.record === 'directory_request' ? 'directory_requests' : Object.entries(RECORD_TABLES).find(([record]) => record === rule.record)?.[1];
    if (table) await forgetChanges(ctx.db, table, ids);
    const files = rule.record === 'activity' ? await purgeContacts(ctx.db, ids) : [];
    if (rule.record === 'task') await purgeTasks(ctx.db, ids);
    if (rule.record === 'red_flag') await purgeFlags(ctx.db, ids);
    if (rule.record === 'directory_request') await purgeRequests(ctx.db, ids);
    await ctx.db.insert(tombstones).values(purge.map(({ id: recordId, day }) => ({
      id: ctx.newId(), record: rule.record, recordId, occurredOn: day, ruleId: rule.id, why: rule.why, purgedAt: ctx.now, purgedBy: ctx.actor.id,
    })));
    await ctx.db.update(retentionRules).set({ updatedAt: ctx.now, updatedBy: ctx.actor.id }).where(eq(retentionRules.id, id));
    ctx.changed({ after: { purged: ids.length, kindPurged: rule.record }, open: ['purged', 'kindPurged'], reason: rule.why });
    return { id, purged: ids.length, files };
  },
});
