import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { organizations, people, plannedVisitParties, plannedVisits, users } from '@/db/schema';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { personName } from '@/lib/domain/register/person-name';
import { rests } from '@/lib/domain/register/rests';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';
import { visibleVisits } from './visible-visits';

const partiesOf = ({ db }: QueryContext, ids: string[]) =>
  ids.length === 0 ? [] : db
    .select({
      visitId: plannedVisitParties.visitId, organizationId: plannedVisitParties.organizationId, organizationName: organizations.legalName, organizationRest: organizations.doNotContactSince,
      personId: plannedVisitParties.personId, givenName: people.givenName, familyName: people.familyName, personRest: people.doNotContactSince,
    })
    .from(plannedVisitParties)
    .leftJoin(organizations, eq(organizations.id, plannedVisitParties.organizationId))
    .leftJoin(people, eq(people.id, plannedVisitParties.personId))
    .where(inArray(plannedVisitParties.visitId, ids))
    .orderBy(asc(plannedVisitParties.id));

const once = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** Planned visits the actor may see, by day and id, with whom they are. */
export const visitRows = async (ctx: QueryContext, which: SQL | undefined, limit: number): Promise<PlannedVisit[]> => {
  const rows = await ctx.db
    .select({ visit: plannedVisits, ownerName: users.name })
    .from(plannedVisits)
    .innerJoin(users, eq(users.id, plannedVisits.ownerId))
    .where(and(which, visibleVisits(ctx)))
    .orderBy(asc(plannedVisits.day), asc(plannedVisits.id))
    .limit(limit);
  const parties = groupBy(await partiesOf(ctx, rows.map(({ visit }) => visit.id)), ({ visitId }) => visitId);
  return rows.map(({ visit, ownerName }): PlannedVisit => {
    const { id, version, kind, day, time, durationMin, place, note, state, sequence, activityId, confidentiality, sample, updatedAt } = visit;
    const with_ = parties.get(id) ?? [];
    return {
      id, version, kind, day, time, durationMin, place, note, state, sequence, activityId, confidentiality, sample: sample ?? false, updatedAt,
      owner: { id: visit.ownerId, name: ownerName },
      organizations: once(with_.flatMap(({ organizationId, organizationName, organizationRest }) =>
        organizationId === null ? [] : [{ id: organizationId, name: organizationName ?? '', resting: rests(organizationRest, ctx.today) }])),
      people: once(with_.flatMap(({ personId, givenName, familyName, personRest }) =>
        personId === null ? [] : [{ id: personId, name: personName({ givenName: givenName ?? '', familyName: familyName ?? '' }), resting: rests(personRest, ctx.today) }])),
    };
  });
};
