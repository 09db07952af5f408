import { and, asc, desc, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { affiliations } from '@/db/schema';
import type { PlanVisitInput } from '@/lib/domain/planning/plan-visit-input';
import type { QueryContext } from '../define';

type Parties = PlanVisitInput['parties'];

/** A person named alone is visited where they work today: their first affiliation in force, the primary one before others. */
export const withEmployers = async ({ db, today }: QueryContext, parties: Parties): Promise<Parties> => {
  const alone = parties.flatMap(({ organizationId, personId }) => (organizationId === null && personId !== null ? [personId] : []));
  if (alone.length === 0) return parties;
  const rows = await db
    .select({ personId: affiliations.personId, organizationId: affiliations.organizationId })
    .from(affiliations)
    .where(and(
      inArray(affiliations.personId, alone),
      or(isNull(affiliations.validFrom), lte(affiliations.validFrom, today)), or(isNull(affiliations.validTo), gte(affiliations.validTo, today)),
    ))
    .orderBy(desc(affiliations.primary), asc(affiliations.id));
  const employer = (personId: string | null) => rows.find((row) => row.personId === personId)?.organizationId ?? null;
  return parties.map((party) => ({ ...party, organizationId: party.organizationId ?? employer(party.personId) }));
};
