import { and, asc, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { organizations } from '@/db/schema';
import { query } from '../define';

/** Kinds of organization that something may be shared with. */
const PARTNER_KINDS = ['government', 'first_nation', 'education_research', 'association', 'professional_society', 'finance', 'ngo'] as const;

/** Organizations a consent to share can name. */
export const partnerAgencies = query({
  name: 'privacy.partner-agencies',
  permission: 'register.read',
  input: z.strictObject({}),
  run: async ({ db }) => ({
    partners: await db.select({ id: organizations.id, name: organizations.legalName }).from(organizations)
      .where(and(inArray(organizations.kind, [...PARTNER_KINDS]), isNull(organizations.archivedAt))).orderBy(asc(organizations.nameKey)).limit(300),
  }),
});
