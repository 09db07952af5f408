import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { caseOrganizations, cases, organizations } from '@/db/schema';

/** Sample organizations that are the subject of a case of one's own, or take part in one. */
export const casesOfSamples = async (db: Handle): Promise<{ id: string }[]> => {
  const sample = eq(organizations.sample, true);
  const own = eq(cases.sample, false);
  return [
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(cases, and(eq(cases.organizationId, organizations.id), own)).where(sample),
    ...await db.selectDistinct({ id: organizations.id }).from(organizations).innerJoin(caseOrganizations, eq(caseOrganizations.organizationId, organizations.id)).innerJoin(cases, and(eq(cases.id, caseOrganizations.caseId), own)).where(sample),
  ];
};
