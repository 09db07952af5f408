import { asc, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agreementScopeOrganizations, agreementScopes } from '@/db/schema';

/** The parts of an agreement in their order, each with the organizations it lists. */
export const scopesOf = async (db: Handle, agreementId: string) => {
  const scopes = await db.select().from(agreementScopes).where(eq(agreementScopes.agreementId, agreementId)).orderBy(asc(agreementScopes.id));
  const listed = await db.select({ scopeId: agreementScopeOrganizations.scopeId, organizationId: agreementScopeOrganizations.organizationId })
    .from(agreementScopeOrganizations).innerJoin(agreementScopes, eq(agreementScopes.id, agreementScopeOrganizations.scopeId))
    .where(eq(agreementScopes.agreementId, agreementId)).orderBy(asc(agreementScopeOrganizations.organizationId));
  return scopes.map(({ id, kind, fields, reach, subcluster, tagId }) => ({
    id, kind, fields, reach, subcluster, tagId, organizationIds: listed.filter(({ scopeId }) => scopeId === id).map(({ organizationId }) => organizationId),
  }));
};
