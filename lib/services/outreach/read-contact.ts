import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities, activityReaders, participations, tasks, tombstones, users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import type { ContactDetail } from '@/lib/domain/outreach/contact-detail';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { assembleEntries } from './assemble-entries';
import { contactHead } from './contact-head';
import { decidesReaders } from './decides-readers';
import { followUpList } from './follow-up-list';
import { visibleActivities } from '../visible-activities';

const contactDetail = {
  durationMin: activities.durationMin,
  channel: activities.channel,
  place: activities.place,
  details: activities.details,
  version: activities.version,
  loggedAt: activities.createdAt,
  changedAt: activities.updatedAt,
  archivedAt: activities.archivedAt,
};

/** Everything of one contact, who may read it, and what the actor may do with it. */
export const readContact = query({
  name: 'outreach.contact',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }): Promise<ContactDetail> => {
    const { db, actor, today } = ctx;
    const [found] = await db
      .select({ head: contactHead, detail: contactDetail })
      .from(activities)
      .leftJoin(users, eq(users.id, activities.authorId))
      .where(and(eq(activities.id, id), visibleActivities(ctx)));
    if (!found) throw notFound(messages.errors.notFound);
    const [[entry], readers, named, followUps, [tombstone]] = await Promise.all([
      assembleEntries(ctx, [found.head]),
      db
        .select({ id: users.id, name: users.name })
        .from(activityReaders)
        .innerJoin(users, eq(users.id, activityReaders.userId))
        .where(eq(activityReaders.activityId, id))
        .orderBy(asc(users.name), asc(users.id)),
      db
        .select({ organizationId: participations.organizationId, personId: participations.personId })
        .from(participations)
        .where(eq(participations.activityId, id))
        .orderBy(asc(participations.id)),
      followUpList(ctx, eq(tasks.activityId, id), { limit: 200 }),
      db
        .select({ at: tombstones.purgedAt, by: users.name, purgedBy: tombstones.purgedBy, why: tombstones.why })
        .from(tombstones)
        .leftJoin(users, eq(users.id, tombstones.purgedBy))
        .where(and(eq(tombstones.record, 'activity'), eq(tombstones.recordId, id))),
    ]);
    if (!entry) throw notFound(messages.errors.notFound);
    const { archivedAt, ...detail } = found.detail;
    return {
      ...detail,
      entry,
      readers,
      named,
      followUps,
      archived: archivedAt !== null,
      purged: tombstone ? { at: tombstone.at, by: tombstone.by ?? tombstone.purgedBy, why: tombstone.why } : null,
      mayEdit: may(actor, 'outreach.write') && archivedAt === null && !tombstone,
      mayArchive: may(actor, 'outreach.write') && decidesReaders(ctx, found.head.authorId),
      today,
    };
  },
});
