import { and, between, eq, inArray, isNull } from 'drizzle-orm';
import { partnerAgreements, users } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { CommandContext } from '../define';
import type { FoundNotice } from './found-notice';

/** So many days ahead somebody is told, in time to agree anew. */
const AHEAD_DAYS = 30;

/** Partner agreements that end within AHEAD_DAYS and are followed by none with the same agency: told to who agreed. */
export const noticesOfAgreements = async ({ db, today }: CommandContext): Promise<FoundNotice[]> => {
  const ending = await db.select({ id: partnerAgreements.id, agencyId: partnerAgreements.agencyId, validTo: partnerAgreements.validTo, userId: users.id })
    .from(partnerAgreements).innerJoin(users, and(eq(users.id, partnerAgreements.createdBy), isNull(users.disabledAt)))
    .where(and(isNull(partnerAgreements.endedOn), between(partnerAgreements.validTo, today, addDays(today, AHEAD_DAYS))));
  if (ending.length === 0) return [];
  const same = await db.select({ agencyId: partnerAgreements.agencyId, validTo: partnerAgreements.validTo }).from(partnerAgreements)
    .where(and(isNull(partnerAgreements.endedOn), inArray(partnerAgreements.agencyId, ending.map(({ agencyId }) => agencyId))));
  return ending.filter((one) => !same.some(({ agencyId, validTo }) => agencyId === one.agencyId && validTo > one.validTo))
    .map(({ id, userId, validTo }) => ({ userId, kind: 'agreement_ending' as const, record: 'partner_agreement', recordId: id, occasion: validTo }));
};
