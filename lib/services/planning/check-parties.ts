import { inArray } from 'drizzle-orm';
import { organizations, people } from '@/db/schema';
import type { PlanVisitInput } from '@/lib/domain/planning/plan-visit-input';
import { refusesContact } from '@/lib/domain/planning/refuses-contact';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

type Parties = PlanVisitInput['parties'];
type Known = { id: string; name: string; archivedAt: Date | null; doNotContactSince: string | null };

const organizationsNamed = async ({ db }: QueryContext, ids: string[]): Promise<Known[]> =>
  ids.length === 0 ? [] : db
    .select({ id: organizations.id, name: organizations.legalName, archivedAt: organizations.archivedAt, doNotContactSince: organizations.doNotContactSince })
    .from(organizations).where(inArray(organizations.id, ids));

const peopleNamed = async ({ db }: QueryContext, ids: string[]): Promise<Known[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, archivedAt: people.archivedAt, doNotContactSince: people.doNotContactSince })
    .from(people).where(inArray(people.id, ids));
  return rows.map(({ givenName, familyName, ...row }) => ({ ...row, name: personName({ givenName, familyName }) }));
};

/**
 * Everybody to be visited is a record that stands, and none of them asked not to be contacted. Throws invalid, naming the
 * field of each one that is unknown or archived, or who asked for rest and since when.
 */
export const checkParties = async (ctx: QueryContext, parties: Parties): Promise<void> => {
  const found = new Map<string, Known>();
  const idsOf = (field: keyof Parties[number]) => [...new Set(parties.flatMap((party) => party[field] ?? []))];
  // One after the other: inside a unit of work both engines have a single connection.
  for (const known of await organizationsNamed(ctx, idsOf('organizationId'))) found.set(known.id, known);
  for (const known of await peopleNamed(ctx, idsOf('personId'))) found.set(known.id, known);
  const fields: Record<string, string> = {};
  parties.forEach((party, at) => {
    for (const field of ['organizationId', 'personId'] as const) {
      const id = party[field];
      if (id === null) continue;
      const known = found.get(id);
      if (!known) fields[`parties.${at}.${field}`] = messages.errors.unknownRecord;
      else if (known.archivedAt !== null) fields[`parties.${at}.${field}`] = messages.planning.refusals.archived(known.name);
    }
  });
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
  const refuses = refusesContact([...found.values()], ctx.today);
  if (refuses) {
    const said = messages.planning.refusals.doNotContact(refuses.name, format.day(refuses.doNotContactSince, 'year'));
    throw invalid(said, { parties: said });
  }
};
