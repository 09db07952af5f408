import { asc, eq } from 'drizzle-orm';
import { partnerAgreements } from '@/db/schema';
import { agreementState, daysLeft } from '@/lib/domain/agreements/agreement-holds';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { whatIsShared, type SharedOrganization, type SharedScope } from '@/lib/domain/agreements/what-is-shared';
import type { QueryContext } from '../define';
import { asPartner } from './as-partner';
import { gatherFacts } from './gather-facts';
import { reachedOrganizations } from './reached-organizations';
import { scopesOf } from './scopes-of';

export type SharedAgreement = { id: string; purpose: string; until: string; daysLeft: number; organizations: SharedOrganization[] };

/** What an agency sees at this moment, agreement by agreement: of those that hold today, the agreed fields where consents stand. */
export const sharedWith = async (ctx: QueryContext, agencyId: string): Promise<SharedAgreement[]> => {
  const theirs = asPartner(ctx);
  const { db, today } = theirs;
  const agreements = (await db.select().from(partnerAgreements).where(eq(partnerAgreements.agencyId, agencyId)).orderBy(asc(partnerAgreements.validTo), asc(partnerAgreements.id)))
    .filter((agreement) => agreementState(agreement, today) === 'holds');
  const shared: SharedAgreement[] = [];
  for (const agreement of agreements) {
    const scopes: SharedScope[] = [];
    const wanted = new Map<SharedKind, Set<string>>();
    for (const scope of await scopesOf(db, agreement.id)) {
      const organizationIds = await reachedOrganizations(db, scope);
      scopes.push({ kind: scope.kind, fields: scope.fields, organizationIds });
      wanted.set(scope.kind, new Set([...(wanted.get(scope.kind) ?? []), ...organizationIds]));
    }
    const facts = await gatherFacts(theirs, wanted, agencyId);
    const until = agreement.endedOn !== null && agreement.endedOn <= agreement.validTo ? agreement.endedOn : agreement.validTo;
    shared.push({ id: agreement.id, purpose: agreement.purpose, until, daysLeft: daysLeft(agreement, today), organizations: whatIsShared(scopes, facts, { agencyId, today }) });
  }
  return shared;
};
