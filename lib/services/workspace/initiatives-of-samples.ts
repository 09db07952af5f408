import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { initiativeFunders, initiativeMembers, initiatives, organizations } from '@/db/schema';

/** Sample organizations that take part in an initiative of one's own, or pay for it. */
export const initiativesOfSamples = async (db: Handle): Promise<{ id: string }[]> => {
  const sample = eq(organizations.sample, true);
  const own = eq(initiatives.sample, false);
  return [
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(initiativeMembers, eq(initiativeMembers.organizationId, organizations.id)).innerJoin(initiatives, and(eq(initiatives.id, initiativeMembers.initiativeId), own)).where(sample),
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(initiativeFunders, eq(initiativeFunders.organizationId, organizations.id)).innerJoin(initiatives, and(eq(initiatives.id, initiativeFunders.initiativeId), own)).where(sample),
  ];
};
