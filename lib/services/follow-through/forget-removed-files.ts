import { and, asc, eq, inArray, lt, notExists, or } from 'drizzle-orm';
import { z } from 'zod';
import { attachments, disclosurePackages, participations, pledges, recordVersions, tombstones } from '@/db/schema';
import { REMOVED_FILE_DAYS } from '@/lib/domain/follow-through/removed-file-days';
import { messages } from '@/lib/messages';
import { command } from '../define';

const DAY = 86_400_000;
/** The writing connection is everybody's. */
const AT_ONCE = 100;

/**
 * Lets go of files that were taken off their contact REMOVED_FILE_DAYS ago: a tombstone stands for each, and the stored names are
 * answered for their bytes to be removed. Nothing goes while a request for access is open about anybody who took part.
 */
export const forgetRemovedFiles = command({
  name: 'follow-through.forget-removed-files',
  permission: 'jobs.work',
  record: 'attachment',
  input: z.strictObject({}),
  run: async (ctx) => {
    const { db, now, actor } = ctx;
    const asked = db.select({ id: participations.id }).from(participations)
      .innerJoin(disclosurePackages, or(eq(disclosurePackages.subjectId, participations.organizationId), eq(disclosurePackages.subjectId, participations.personId)))
      .where(and(eq(participations.activityId, attachments.activityId), eq(disclosurePackages.state, 'open')));
    const gone = await db
      .select({ id: attachments.id, storedAs: attachments.storedAs, createdAt: attachments.createdAt })
      .from(attachments)
      .where(and(lt(attachments.removedAt, new Date(now.getTime() - REMOVED_FILE_DAYS * DAY)), notExists(asked)))
      .orderBy(asc(attachments.removedAt), asc(attachments.id))
      .limit(AT_ONCE);
    if (gone.length === 0) {
      ctx.unchanged();
      return { id: 'removed-files', files: [], more: false };
    }
    const ids = gone.map(({ id }) => id);
    const why = messages.followThrough.files.forgotten(REMOVED_FILE_DAYS);
    await db.insert(tombstones).values(gone.map(({ id, createdAt }) => ({
      id: ctx.newId(), record: 'attachment', recordId: id, occurredOn: createdAt.toISOString().slice(0, 10), ruleId: null, why, purgedAt: now, purgedBy: actor.id,
    })));
    // What was pledged stays with its contact.
    await db.update(pledges).set({ attachmentId: null }).where(inArray(pledges.attachmentId, ids));
    await db.delete(attachments).where(inArray(attachments.id, ids));
    await db.delete(recordVersions).where(and(eq(recordVersions.record, 'attachment'), inArray(recordVersions.recordId, ids)));
    ctx.changed({ after: { purged: ids.length }, open: ['purged'], reason: why });
    return { id: 'removed-files', files: gone.map(({ storedAs }) => storedAs), more: gone.length === AT_ONCE };
  },
});
