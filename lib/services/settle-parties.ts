import { and, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { affiliations, organizations, people } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from './define';

export type PartyIds = { organizationId: string | null; personId: string | null };
/** A side as the input names it: its ids, and the fields they came from. */
export type Side = PartyIds & { field: string; personField: string };

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * The sides of a promise, referral or introduction, checked and settled: every id is a record in use (`kept`: ids that
 * may stay though archived since), and a person named alone stands for the organization they belong to on `day`.
 * `needed`: a side that must name an organization. Answers the sides in their order, and the refusals by field.
 */
export const settleParties = async (
  { db }: Pick<QueryContext, 'db'>, sides: readonly Side[], day: string, { kept = new Set<string>(), needed = true } = {},
): Promise<{ sides: PartyIds[]; refused: Record<string, string> }> => {
  const organizationIds = sides.flatMap(({ organizationId }) => organizationId ?? []);
  const personIds = sides.flatMap(({ personId }) => personId ?? []);
  const firms = byId(organizationIds.length === 0 ? [] : await db.select({ id: organizations.id, archivedAt: organizations.archivedAt }).from(organizations).where(inArray(organizations.id, organizationIds)));
  const persons = byId(personIds.length === 0 ? [] : await db.select({ id: people.id, archivedAt: people.archivedAt }).from(people).where(inArray(people.id, personIds)));
  const belongs = personIds.length === 0 ? [] : await db
    .select({ personId: affiliations.personId, organizationId: affiliations.organizationId })
    .from(affiliations)
    .innerJoin(organizations, and(eq(organizations.id, affiliations.organizationId), isNull(organizations.archivedAt)))
    .where(and(
      inArray(affiliations.personId, personIds),
      or(isNull(affiliations.validFrom), lte(affiliations.validFrom, day)),
      or(isNull(affiliations.validTo), gte(affiliations.validTo, day)),
    ))
    .orderBy(desc(affiliations.primary), affiliations.id);

  const refused: Record<string, string> = {};
  const check = (field: string, id: string | null, known: ReadonlyMap<string, { archivedAt: Date | null }>) => {
    if (id === null) return;
    const found = known.get(id);
    if (!found) refused[field] = messages.errors.unknownRecord;
    else if (found.archivedAt && !kept.has(id)) refused[field] = messages.outreach.refusals.archivedParticipant;
  };
  const settled = sides.map(({ field, personField, organizationId, personId }) => {
    check(field, organizationId, firms);
    check(personField, personId, persons);
    const own = organizationId ?? belongs.find((one) => one.personId === personId)?.organizationId ?? null;
    if (needed && own === null && !refused[personField]) refused[field] = messages.followThrough.refusals.personAlone;
    return { organizationId: own, personId };
  });
  return { sides: settled, refused };
};
