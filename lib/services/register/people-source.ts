import { and, asc, desc, eq, exists, gt, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { activities, affiliations, organizations, participations, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { PEOPLE_FIELDS, type PeopleFieldId } from '@/lib/domain/sheet/people-fields';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { holdsOn } from '../holds-on';
import { inWordOrder } from '../in-word-order';
import type { SheetColumn, SheetSource } from '../sheet-column';
import { visibleActivities } from '../visible-activities';

/** Where the columns of people have their values. Of those who asked not to be contacted no address is shown, found or sorted by. */
export const peopleSource = (ctx: QueryContext): SheetSource => {
  const { db, today } = ctx;
  const { id } = people;
  const may = or(isNull(people.doNotContactSince), gt(people.doNotContactSince, today));
  const handedOut = (what: typeof people.email | typeof people.phone): SQL => sql`case when ${may} then ${what} end`;
  const main = (what: typeof organizations.legalName | typeof organizations.nameKey) => sql`${db.select({ what }).from(affiliations).innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
    .where(and(eq(affiliations.personId, id), holdsOn(affiliations, today))).orderBy(desc(affiliations.primary), asc(affiliations.id)).limit(1)}`;
  const met = db.select({ on: participations.occurredOn }).from(participations).innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(eq(participations.personId, id), eq(participations.attendance, 'attended'), ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx)))
    .orderBy(desc(participations.occurredOn), desc(participations.activityId)).limit(1);

  const columns: Record<PeopleFieldId, SheetColumn> = {
    name: {
      value: people.nameKey, key: people.nameKey, always: true,
      load: async (ids) => {
        const rows = await db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(inArray(people.id, [...ids]));
        return new Map(rows.map((row) => [row.id, personName(row)]));
      },
    },
    given: { value: people.givenName },
    family: { value: people.familyName },
    roles: {
      value: sql`null`,
      filled: exists(db.select({ id: affiliations.id }).from(affiliations).where(and(eq(affiliations.personId, id), holdsOn(affiliations, today)))),
      load: async (ids) => {
        const rows = await db.select({ id: affiliations.personId, title: affiliations.title, name: organizations.legalName }).from(affiliations).innerJoin(organizations, eq(organizations.id, affiliations.organizationId))
          .where(and(inArray(affiliations.personId, [...ids]), holdsOn(affiliations, today))).orderBy(desc(affiliations.primary), asc(affiliations.id));
        return new Map([...groupBy(rows, (row) => row.id)].map(([one, of]) => [one, of.map(({ title, name }) => (title ? `${title}, ${name}` : name))]));
      },
    },
    organization: { value: main(organizations.legalName), key: main(organizations.nameKey) },
    email: { value: handedOut(people.email) },
    phone: { value: handedOut(people.phone) },
    prefers: { value: people.preferredChannel, sort: inWordOrder(people.preferredChannel, messages.register.channels) },
    contact: { value: sql`case when ${may} then 1 else 0 end` },
    lastContact: { value: sql`${met}`, permission: 'outreach.read' },
    updated: { value: people.updatedAt, always: true },
  };
  return { table: people, fields: PEOPLE_FIELDS, columns, last: [{ by: people.nameKey, dir: 'asc' }, { by: people.id, dir: 'asc' }] };
};
