import { asc, eq, inArray } from 'drizzle-orm';
import { activities, directoryRequests, organizations, participations, people, redFlags, tasks } from '@/db/schema';
import type { RetainedRecord } from '@/lib/domain/privacy/retention-rule';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';

const contacts = async ({ db }: QueryContext, ids: string[]): Promise<Map<string, string>> => {
  const rows = await db
    .select({ id: activities.id, kind: activities.kind, organization: organizations.legalName, givenName: people.givenName, familyName: people.familyName })
    .from(activities).innerJoin(participations, eq(participations.activityId, activities.id))
    .leftJoin(organizations, eq(organizations.id, participations.organizationId)).leftJoin(people, eq(people.id, participations.personId))
    .where(inArray(activities.id, ids)).orderBy(asc(participations.id));
  const names = new Map<string, Set<string>>();
  const kinds = new Map(rows.map(({ id, kind }) => [id, messages.outreach.kinds[kind]]));
  for (const { id, organization, givenName, familyName } of rows) {
    const name = organization ?? (givenName === null ? null : personName({ givenName, familyName: familyName ?? '' }));
    if (name !== null) names.set(id, (names.get(id) ?? new Set()).add(name));
  }
  return new Map([...kinds].map(([id, kind]) => [id, `${kind}: ${[...(names.get(id) ?? [])].join(', ')}`]));
};

/** What each record that a rule would purge is, in a line, for whoever orders the purge to judge by. */
export const namesForPurge = async (ctx: QueryContext, record: RetainedRecord, ids: string[]): Promise<(id: string) => string> => {
  if (ids.length === 0) return () => '';
  if (record === 'activity') {
    const names = await contacts(ctx, ids);
    return (id) => names.get(id) ?? '';
  }
  if (record === 'directory_request') {
    const rows = await ctx.db.select({ id: directoryRequests.id, person: directoryRequests.personName, organization: directoryRequests.organizationName }).from(directoryRequests).where(inArray(directoryRequests.id, ids));
    const names = new Map(rows.map(({ id, person, organization }) => [id, [person, organization].join(', ')]));
    return (id) => names.get(id) ?? '';
  }
  const table = record === 'task' ? tasks : redFlags;
  const rows = await ctx.db.select({ id: table.id, title: table.title, organization: organizations.legalName }).from(table)
    .leftJoin(organizations, eq(organizations.id, table.organizationId)).where(inArray(table.id, ids));
  const names = new Map(rows.map(({ id, title, organization }) => [id, [title, organization].filter(Boolean).join(', ')]));
  return (id) => names.get(id) ?? '';
};
