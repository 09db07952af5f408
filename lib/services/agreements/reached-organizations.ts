import { and, eq, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agreementScopeOrganizations, organizations, organizationSubclusters, organizationTags } from '@/db/schema';
import type { AgreementReach } from '@/lib/domain/agreements/agreement-reach';

type Reached = { id: string; reach: AgreementReach; subcluster: string | null; tagId: string | null };

/** The organizations a part of an agreement is about today: those listed, or all that carry its sub-cluster or tag at this moment. */
export const reachedOrganizations = async (db: Handle, { id, reach, subcluster, tagId }: Reached): Promise<Set<string>> => {
  const living = isNull(organizations.archivedAt);
  if (reach === 'listed') {
    const rows = await db.select({ id: organizations.id }).from(agreementScopeOrganizations)
      .innerJoin(organizations, eq(organizations.id, agreementScopeOrganizations.organizationId)).where(and(eq(agreementScopeOrganizations.scopeId, id), living));
    return new Set(rows.map((row) => row.id));
  }
  if (reach === 'tag') {
    const rows = await db.select({ id: organizations.id }).from(organizationTags)
      .innerJoin(organizations, eq(organizations.id, organizationTags.organizationId)).where(and(eq(organizationTags.tagId, tagId ?? ''), living));
    return new Set(rows.map((row) => row.id));
  }
  const [clusterCode = '', subclusterCode = ''] = subcluster?.split('/') ?? [];
  const rows = await db.select({ id: organizations.id }).from(organizationSubclusters)
    .innerJoin(organizations, eq(organizations.id, organizationSubclusters.organizationId))
    .where(and(eq(organizationSubclusters.clusterCode, clusterCode), eq(organizationSubclusters.subclusterCode, subclusterCode), living));
  return new Set(rows.map((row) => row.id));
};
