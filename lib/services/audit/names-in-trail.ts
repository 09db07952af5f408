import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, people, users } from '@/db/schema';

type Named = { actorId: string; record: string; recordId: string };

const idsOf = (rows: readonly Named[], kind: string) => [...new Set(rows.filter(({ record }) => record === kind).map(({ recordId }) => recordId))];

/** Names of the people who acted and of accounts, organizations and people acted upon; readers of the trail may see them all. */
export const namesInTrail = async (db: Handle, rows: readonly Named[]): Promise<ReadonlyMap<string, string>> => {
  const accounts = [...new Set([...rows.map(({ actorId }) => actorId), ...idsOf(rows, 'user')])];
  const [firms, persons] = [idsOf(rows, 'organization'), idsOf(rows, 'person')];
  const found = await Promise.all([
    accounts.length > 0 ? db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, accounts)) : [],
    firms.length > 0 ? db.select({ id: organizations.id, name: organizations.legalName }).from(organizations).where(inArray(organizations.id, firms)) : [],
    persons.length > 0 ? db.select({ id: people.id, given: people.givenName, family: people.familyName }).from(people).where(inArray(people.id, persons)) : [],
  ]);
  const [ofUsers, ofFirms, ofPeople] = found;
  const named = [...ofUsers, ...ofFirms, ...ofPeople.map(({ id, given, family }) => ({ id, name: `${given} ${family}`.trim() }))];
  return new Map(named.map(({ id, name }) => [id, name]));
};
