import { asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, partnerAgreements, partnerPeople, users } from '@/db/schema';
import { agreementState, daysLeft } from '@/lib/domain/agreements/agreement-holds';
import { query } from '../define';

const ORDER = ['holds', 'coming', 'ended', 'over'];

/** Every agreement, those that hold first and those that end soonest before the others. */
export const listAgreements = query({
  name: 'agreements.list',
  permission: 'register.read',
  input: z.strictObject({}),
  run: async ({ db, today }) => {
    const rows = await db.select({ agreement: partnerAgreements, agency: organizations.legalName })
      .from(partnerAgreements).innerJoin(organizations, eq(organizations.id, partnerAgreements.agencyId)).orderBy(asc(partnerAgreements.validTo), desc(partnerAgreements.id)).limit(300);
    const linked = await db.select({ agencyId: partnerPeople.agencyId, name: users.name }).from(partnerPeople).innerJoin(users, eq(users.id, partnerPeople.userId)).orderBy(asc(users.name));
    const agreements = rows.map(({ agreement, agency }) => ({
      id: agreement.id, agencyId: agreement.agencyId, agency, purpose: agreement.purpose, validFrom: agreement.validFrom, validTo: agreement.validTo, sample: agreement.sample,
      state: agreementState(agreement, today), daysLeft: daysLeft(agreement, today), people: linked.filter((one) => one.agencyId === agreement.agencyId).map(({ name }) => name),
    }));
    return { agreements: agreements.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)), today };
  },
});
