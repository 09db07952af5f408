import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { affiliations, organizations, people } from '@/db/schema';
import type { CurrentAffiliation } from '@/lib/domain/outreach/organization-of-person';
import type { ParticipantInput } from '@/lib/domain/outreach/participant-input';
import { settleParticipations } from '@/lib/domain/outreach/settle-participations';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { invalid } from '../errors';

/** Records that may stay in a contact although they were archived since. */
type Already = { organizationIds: ReadonlySet<string>; personIds: ReadonlySet<string> };

const knownOrganizations = async ({ db }: QueryContext, ids: string[]) => {
  if (ids.length === 0) return new Map<string, boolean>();
  const rows = await db
    .select({ id: organizations.id, archivedAt: organizations.archivedAt })
    .from(organizations)
    .where(inArray(organizations.id, ids));
  return new Map(rows.map(({ id, archivedAt }) => [id, archivedAt !== null]));
};

const knownPeople = async ({ db }: QueryContext, ids: string[], day: string) => {
  const archived = new Map<string, boolean>();
  const belongs = new Map<string, CurrentAffiliation[]>();
  if (ids.length === 0) return { archived, belongs };
  const inForce = and(
    eq(affiliations.personId, people.id),
    or(isNull(affiliations.validFrom), lte(affiliations.validFrom, day)),
    or(isNull(affiliations.validTo), gte(affiliations.validTo, day)),
  );
  const rows = await db
    .select({ id: people.id, archivedAt: people.archivedAt, organizationId: affiliations.organizationId, primary: affiliations.primary })
    .from(people)
    .leftJoin(affiliations, inForce)
    .where(inArray(people.id, ids))
    .orderBy(affiliations.id);
  for (const { id, archivedAt, organizationId, primary } of rows) {
    archived.set(id, archivedAt !== null);
    if (organizationId !== null) belongs.set(id, [...(belongs.get(id) ?? []), { organizationId, primary: primary ?? false }]);
  }
  return { archived, belongs };
};

/**
 * Who took part, checked and settled: every id is a record that can be seen, and each person speaks for an organization
 * of theirs on that day. Throws invalid, naming the field of each one that is unknown or archived.
 */
export const resolveParticipants = async (
  ctx: QueryContext, named: readonly ParticipantInput[], day: string, already: Already = { organizationIds: new Set(), personIds: new Set() },
): Promise<ParticipantInput[]> => {
  const organizationsKnown = await knownOrganizations(ctx, named.flatMap(({ organizationId }) => organizationId ?? []));
  const peopleKnown = await knownPeople(ctx, named.flatMap(({ personId }) => personId ?? []), day);
  const fields: Record<string, string> = {};
  const check = (path: string, id: string | null, known: ReadonlyMap<string, boolean>, kept: ReadonlySet<string>) => {
    if (id === null) return;
    if (!known.has(id)) fields[path] = messages.errors.unknownRecord;
    else if (known.get(id) && !kept.has(id)) fields[path] = messages.outreach.refusals.archivedParticipant;
  };
  named.forEach(({ organizationId, personId }, index) => {
    check(`participants.${index}.organizationId`, organizationId, organizationsKnown, already.organizationIds);
    check(`participants.${index}.personId`, personId, peopleKnown.archived, already.personIds);
  });
  if (Object.keys(fields).length > 0) throw invalid(messages.errors.invalid, fields);
  return settleParticipations(named, peopleKnown.belongs);
};
