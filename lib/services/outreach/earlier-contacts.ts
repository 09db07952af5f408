import { and, desc, eq, gte, inArray, isNull, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { activities, activityReaders, organizations, participations, people, users } from '@/db/schema';
import { COLLISION_DAYS } from '@/lib/domain/outreach/collision-days';
import type { EarlierContact } from '@/lib/domain/outreach/earlier-contact';
import { mayReadContact } from '@/lib/domain/outreach/may-read-contact';
import { addDays } from '@/lib/domain/shared/add-days';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { contactReaderOf } from '../contact-reader-of';

const Input = z.strictObject({
  organizationIds: z.array(RecordId).max(300).default([]),
  personIds: z.array(RecordId).max(300).default([]),
});

const recentByOthers = (ctx: QueryContext, organizationIds: string[], personIds: string[]) =>
  ctx.db
    .select({
      id: activities.id, kind: activities.kind, occurredOn: activities.occurredOn, confidentiality: activities.confidentiality,
      authorId: activities.authorId, authorName: users.name, readerId: activityReaders.userId,
      organizationId: participations.organizationId, organizationName: organizations.legalName,
      personId: participations.personId, givenName: people.givenName, familyName: people.familyName,
    })
    .from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .leftJoin(activityReaders, and(eq(activityReaders.activityId, activities.id), eq(activityReaders.userId, ctx.actor.id)))
    .leftJoin(users, eq(users.id, activities.authorId))
    .leftJoin(organizations, eq(organizations.id, participations.organizationId))
    .leftJoin(people, eq(people.id, participations.personId))
    .where(and(
      // A list without anybody is left out: beside an OR with nothing in it no index is used.
      or(
        organizationIds.length > 0 ? inArray(participations.organizationId, organizationIds) : undefined,
        personIds.length > 0 ? inArray(participations.personId, personIds) : undefined,
      ),
      gte(participations.occurredOn, addDays(ctx.today, -COLLISION_DAYS)),
      eq(participations.attendance, 'attended'),
      ne(activities.kind, 'note'),
      ne(activities.authorId, ctx.actor.id),
      isNull(activities.archivedAt),
    ))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId))
    .limit(500);

/**
 * What colleagues did lately with those about to be contacted: for each organization (or person without one) the
 * latest contact. The one query that looks past the right to read, and it lets out a day, nothing more (C6-14).
 */
export const earlierContacts = query({
  name: 'outreach.earlier-contacts',
  permission: 'outreach.read',
  input: Input,
  run: async (ctx, { organizationIds, personIds }) => {
    if (organizationIds.length + personIds.length === 0) return { contacts: [], today: ctx.today };
    const reader = contactReaderOf(ctx.actor);
    const latest = new Map<string, EarlierContact>();
    for (const row of await recentByOthers(ctx, organizationIds, personIds)) {
      const byOrganization = row.organizationId !== null && organizationIds.includes(row.organizationId);
      const key = byOrganization ? row.organizationId : row.personId;
      if (key === null || latest.has(key)) continue;
      const { id, kind, occurredOn, authorName } = row;
      const who = byOrganization ? row.organizationName ?? '' : `${row.givenName} ${row.familyName}`;
      const readable = mayReadContact({ ...row, readerIds: row.readerId === null ? [] : [row.readerId] }, reader);
      latest.set(key, readable
        ? { with: who, occurredOn, readable, id, kind, authorName: authorName ?? messages.outreach.unknownAuthor }
        : { with: who, occurredOn, readable });
    }
    return { contacts: [...latest.values()], today: ctx.today };
  },
});
