import { asc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { organizations, sites } from '@/db/schema';
import { siteName } from '@/lib/domain/pipeline/site-name';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';

/** The sites of some organizations, for those who say which of them a case is about or which one is offered; those that have closed come last. */
export const siteChoices = query({
  name: 'pipeline.site-choices',
  permission: 'pipeline.write',
  input: z.strictObject({ organizationIds: z.array(RecordId).max(50) }),
  run: async ({ db }, { organizationIds }) => {
    const found = organizationIds.length === 0 ? [] : await db.select({ id: sites.id, name: sites.name, address: sites.address, place: sites.place, closedOn: sites.closedOn, organizationId: organizations.id, organization: organizations.legalName })
      .from(sites).innerJoin(organizations, eq(organizations.id, sites.organizationId)).where(inArray(sites.organizationId, organizationIds)).orderBy(asc(organizations.legalName), asc(sites.createdAt), asc(sites.id));
    return found.map(({ name, address, place, ...site }) => ({ ...site, label: siteName({ name, address, place }) })).sort((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null));
  },
});
