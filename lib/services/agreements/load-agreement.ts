import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, partnerAgreements } from '@/db/schema';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

/** An agreement and what its agency is called. Throws notFound for any other id. */
export const loadAgreement = async (db: Handle, id: string) => {
  const [found] = await db.select({ agreement: partnerAgreements, agency: organizations.legalName })
    .from(partnerAgreements).innerJoin(organizations, eq(organizations.id, partnerAgreements.agencyId)).where(eq(partnerAgreements.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  return { ...found.agreement, agency: found.agency };
};
