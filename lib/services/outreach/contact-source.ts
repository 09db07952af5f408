import { and, asc, count, eq, exists, inArray, sql } from 'drizzle-orm';
import { activities, organizations, participations, people, tasks, users } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { personName } from '@/lib/domain/register/person-name';
import { CONTACT_FIELDS, type ContactFieldId } from '@/lib/domain/sheet/contact-fields';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { inWordOrder } from '../in-word-order';
import type { SheetColumn, SheetSource } from '../sheet-column';

/** Where the columns of contacts have their values. Which contacts there are the question says: only those the actor may read. */
export const contactSource = ({ db }: Pick<QueryContext, 'db'>): SheetSource => {
  const { id } = activities;
  const came = () => db.select({ id: participations.id }).from(participations).innerJoin(organizations, eq(organizations.id, participations.organizationId));
  const open = db.select({ open: count() }).from(tasks).where(and(eq(tasks.activityId, id), eq(tasks.state, 'open')));

  const columns: Record<ContactFieldId, SheetColumn> = {
    day: { value: activities.occurredOn, always: true },
    kind: { value: activities.kind, sort: inWordOrder(activities.kind, messages.outreach.kinds) },
    summary: { value: activities.summary },
    organizations: {
      value: sql`null`,
      any: (names) => exists(came().where(and(eq(participations.activityId, id), inArray(organizations.nameKey, names.map(fold))))),
      filled: exists(came().where(eq(participations.activityId, id))),
      load: async (ids) => {
        const rows = await db.selectDistinct({ id: participations.activityId, name: organizations.legalName, key: organizations.nameKey }).from(participations).innerJoin(organizations, eq(organizations.id, participations.organizationId))
          .where(inArray(participations.activityId, [...ids])).orderBy(asc(organizations.nameKey));
        return new Map([...groupBy(rows, (row) => row.id)].map(([one, of]) => [one, of.map(({ name }) => name)]));
      },
    },
    people: {
      value: sql`null`,
      filled: exists(db.select({ id: participations.id }).from(participations).innerJoin(people, eq(people.id, participations.personId)).where(eq(participations.activityId, id))),
      load: async (ids) => {
        const rows = await db.selectDistinct({ id: participations.activityId, givenName: people.givenName, familyName: people.familyName, key: people.nameKey }).from(participations).innerJoin(people, eq(people.id, participations.personId))
          .where(inArray(participations.activityId, [...ids])).orderBy(asc(people.nameKey));
        return new Map([...groupBy(rows, (row) => row.id)].map(([one, of]) => [one, of.map(personName)]));
      },
    },
    author: { value: activities.authorId, sort: sql`${db.select({ name: users.name }).from(users).where(eq(users.id, activities.authorId))}` },
    level: { value: activities.confidentiality, sort: inWordOrder(activities.confidentiality, messages.outreach.confidentialities) },
    place: { value: activities.place },
    minutes: { value: activities.durationMin },
    openFollowUps: { value: sql`${open}` },
  };
  return { table: activities, fields: CONTACT_FIELDS, columns, last: [{ by: activities.occurredOn, dir: 'desc' }, { by: activities.id, dir: 'desc' }] };
};
