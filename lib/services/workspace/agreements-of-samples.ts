import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agreementScopeOrganizations, agreementScopes, organizations, partnerAgreements } from '@/db/schema';

/** Sample organizations that an agreement of one's own names. */
export const agreementsOfSamples = (db: Handle): PromiseLike<{ id: string }[]> =>
  db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(agreementScopeOrganizations, eq(agreementScopeOrganizations.organizationId, organizations.id))
    .innerJoin(agreementScopes, eq(agreementScopes.id, agreementScopeOrganizations.scopeId))
    .innerJoin(partnerAgreements, and(eq(partnerAgreements.id, agreementScopes.agreementId), eq(partnerAgreements.sample, false)))
    .where(eq(organizations.sample, true));
