import { asc, eq, inArray, or } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { activities, organizations, participations, people, tasks } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { SampleRecords } from '@/lib/domain/workspace/sample-records';
import { ownParts } from './own-parts';
import { sampleAccounts } from './sample-accounts';

type Stamped = { version: number; updatedBy: string };

/** Every record the removal of the sample may reach, with what the preview calls it. */
export const gatherSamples = async (db: Handle) => {
  const accounts = await sampleAccounts(db);
  const makers = new Set(['system', ...accounts.map(({ id }) => id)]);
  const changed = ({ version, updatedBy }: Stamped) => version > 1 || !makers.has(updatedBy);
  const parts = await ownParts(db);
  const firms = await db
    .select({ id: organizations.id, name: organizations.legalName, version: organizations.version, updatedBy: organizations.updatedBy })
    .from(organizations).where(eq(organizations.sample, true)).orderBy(asc(organizations.nameKey), asc(organizations.id));
  const persons = await db
    .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, version: people.version, updatedBy: people.updatedBy })
    .from(people).where(eq(people.sample, true)).orderBy(asc(people.nameKey), asc(people.id));

  const naming = db
    .select({ id: participations.activityId })
    .from(participations)
    .leftJoin(organizations, eq(organizations.id, participations.organizationId))
    .leftJoin(people, eq(people.id, participations.personId))
    .where(or(eq(organizations.sample, true), eq(people.sample, true)));
  const reached = or(eq(activities.sample, true), inArray(activities.id, naming));
  const contacts = await db
    .select({
      id: activities.id, sample: activities.sample, kind: activities.kind, occurredOn: activities.occurredOn, summary: activities.summary,
      confidentiality: activities.confidentiality, version: activities.version,
    })
    .from(activities).where(reached).orderBy(asc(activities.occurredOn), asc(activities.id));
  const reachedIds = db.select({ id: activities.id }).from(activities).where(reached);
  const taking = await db
    .select({ id: participations.id, activityId: participations.activityId, organizationId: participations.organizationId, personId: participations.personId })
    .from(participations).where(inArray(participations.activityId, reachedIds)).orderBy(asc(participations.id));
  const firmIds = db.select({ id: organizations.id }).from(organizations).where(eq(organizations.sample, true));
  const followUps = await db
    .select({ id: tasks.id, sample: tasks.sample, activityId: tasks.activityId, organizationId: tasks.organizationId })
    .from(tasks).where(or(eq(tasks.sample, true), inArray(tasks.activityId, reachedIds), inArray(tasks.organizationId, firmIds)));

  const takesOf = groupBy(taking, ({ activityId }) => activityId);
  const records: SampleRecords = {
    organizations: firms.map((firm) => ({ id: firm.id, touched: changed(firm) || parts.has(firm.id) })),
    people: persons.map((person) => ({ id: person.id, touched: changed(person) })),
    contacts: contacts.map(({ id, sample, version }) => ({ id, sample, edited: version > 1, takes: takesOf.get(id) ?? [] })),
    followUps,
  };
  return {
    records, contacts, taking, accounts, changed: new Set([...firms, ...persons].filter(changed).map(({ id }) => id)),
    names: new Map([...firms.map(({ id, name }): [string, string] => [id, name]), ...persons.map((one): [string, string] => [one.id, personName(one)])]),
  };
};

export type GatheredSamples = Awaited<ReturnType<typeof gatherSamples>>;
