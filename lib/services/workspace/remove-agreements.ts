import { eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agreementScopeOrganizations, agreementScopes, partnerAgreements, partnerPeople } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

/** Takes agreements out with their parts. */
const removeWhole = (db: Handle, agreements: readonly string[]) =>
  inPieces(agreements, async (ids) => {
    const scopes = (await db.select({ id: agreementScopes.id }).from(agreementScopes).where(inArray(agreementScopes.agreementId, ids))).map(({ id }) => id);
    if (scopes.length > 0) await db.delete(agreementScopeOrganizations).where(inArray(agreementScopeOrganizations.scopeId, scopes));
    await db.delete(agreementScopes).where(inArray(agreementScopes.agreementId, ids));
    await db.delete(partnerAgreements).where(inArray(partnerAgreements.id, ids));
  });

/** Takes out invented agreements, those with an agency that goes, and organizations that go from the lists of others. */
export const removeAgreements = async (db: Handle, { organizations }: Pick<SampleRemoval, 'organizations'>) => {
  const invented = (await db.select({ id: partnerAgreements.id }).from(partnerAgreements).where(eq(partnerAgreements.sample, true))).map(({ id }) => id);
  await removeWhole(db, invented);
  await forgetVersions(db, 'partner_agreement', invented);
  await inPieces(organizations.remove, async (ids) => {
    await removeWhole(db, (await db.select({ id: partnerAgreements.id }).from(partnerAgreements).where(inArray(partnerAgreements.agencyId, ids))).map(({ id }) => id));
    await db.delete(partnerPeople).where(inArray(partnerPeople.agencyId, ids));
    await db.delete(agreementScopeOrganizations).where(inArray(agreementScopeOrganizations.organizationId, ids));
  });
};
