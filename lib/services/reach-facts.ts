import { and, eq, gte, isNull, lte, or, type Column } from 'drizzle-orm';
import { memberships, organizations, organizationSubclusters } from '@/db/schema';
import { associationReach } from '@/lib/domain/network/association-reach';
import { smallestCover } from '@/lib/domain/network/smallest-cover';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from './define';
import { living } from './living';

const held = (fact: { validFrom: Column; validTo: Column }, day: string) =>
  and(or(isNull(fact.validFrom), lte(fact.validFrom, day)), or(isNull(fact.validTo), gte(fact.validTo, day)));

/** Which body reaches which organizations of a sub-cluster through its members today, the farthest reaching first, and the fewest that reach four fifths together. */
export const reachFacts = async ({ db, today }: QueryContext, cluster: string, code: string) => {
  const [firms, belongs] = await Promise.all([
    db.select({ id: organizations.id, jobs: organizations.jobsTotal }).from(organizations)
      .innerJoin(organizationSubclusters, eq(organizationSubclusters.organizationId, organizations.id))
      .where(and(eq(organizationSubclusters.clusterCode, cluster), eq(organizationSubclusters.subclusterCode, code), living())),
    db.select({ organizationId: memberships.organizationId, associationId: memberships.associationId }).from(memberships)
      .innerJoin(organizations, and(eq(organizations.id, memberships.associationId), isNull(organizations.archivedAt))).where(held(memberships, today)),
  ]);
  const bodies = [...groupBy(belongs.filter(({ organizationId }) => organizationId !== null), ({ associationId }) => associationId)]
    .map(([id, members]) => ({ id, members: members.flatMap(({ organizationId }) => organizationId ?? []) }));
  const reached = associationReach(firms, bodies).filter(({ firms: count }) => count > 0).sort((a, b) => b.firms - a.firms || (a.id < b.id ? -1 : 1));
  return { firms, bodies, reached, cover: smallestCover(firms.map(({ id }) => id), bodies) };
};
