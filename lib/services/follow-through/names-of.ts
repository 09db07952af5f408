import { inArray } from 'drizzle-orm';
import { organizations, people } from '@/db/schema';
import type { Named } from '@/lib/domain/follow-through/party';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

const idsIn = (records: readonly Record<string, unknown>[], ending: RegExp): string[] =>
  [...new Set(records.flatMap((record) => Object.entries(record).flatMap(([field, value]) => (ending.test(field) && typeof value === 'string' ? [value] : []))))];

/** What the organizations and people are called that records name in their columns. */
export const namesOf = async ({ db }: QueryContext, records: readonly Record<string, unknown>[]): Promise<(id: string | null) => Named | null> => {
  const organizationIds = idsIn(records, /organizationId$/i);
  const personIds = idsIn(records, /personId$/i);
  const [firms, persons] = await Promise.all([
    organizationIds.length === 0 ? [] : db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, organizationIds)),
    personIds.length === 0 ? [] : db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName }).from(people).where(inArray(people.id, personIds)),
  ]);
  const known = new Map([...firms.map(({ id, name }) => [id, name] as const), ...persons.map((one) => [one.id, personName(one)] as const)]);
  return (id) => (id === null ? null : { id, name: known.get(id) ?? id });
};
