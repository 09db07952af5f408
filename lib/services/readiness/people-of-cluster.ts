import { and, eq, exists, isNull, or, gte, lte } from 'drizzle-orm';
import { affiliations, organizations, organizationSubclusters, people } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

export type ClusterPerson = { id: string; name: string; organizationId: string; flags: readonly string[]; inGovernment: boolean };

/** Everybody who holds a role today in an organization of a cluster, with whether they hold one in government as well. */
export const peopleOfCluster = async ({ db, today }: QueryContext, clusterCode: string): Promise<ClusterPerson[]> => {
  const open = and(or(isNull(affiliations.validFrom), lte(affiliations.validFrom, today)), or(isNull(affiliations.validTo), gte(affiliations.validTo, today)));
  const linked = db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters)
    .where(and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.organizationId, affiliations.organizationId)));
  const [rows, officials] = await Promise.all([
    db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName, organizationId: affiliations.organizationId, flags: affiliations.flags })
      .from(affiliations).innerJoin(people, eq(people.id, affiliations.personId)).where(and(open, isNull(people.archivedAt), exists(linked))),
    db.select({ id: affiliations.personId }).from(affiliations).innerJoin(organizations, eq(organizations.id, affiliations.organizationId)).where(and(open, eq(organizations.kind, 'government'))),
  ]);
  const governing = new Set(officials.map(({ id }) => id));
  return rows.map((row) => ({ id: row.id, name: personName(row), organizationId: row.organizationId, flags: row.flags, inGovernment: governing.has(row.id) }));
};
