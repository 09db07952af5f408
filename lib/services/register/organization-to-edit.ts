import { eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { industryTitles } from './industry-titles';
import { loadOrganization } from './load-organization';

/** An organization as its form shows it: the fields that are saved, the version they were read at, and names for ids and codes. */
export const organizationToEdit = query({
  name: 'register.organization-to-edit',
  permission: 'register.write',
  input: OneRecord,
  run: async ({ db }, { id }) => {
    const stored = await loadOrganization(db, id);
    if (!stored) throw notFound(messages.errors.notFound);
    const titles = await industryTitles(db, stored.fields.industries.map(({ naicsCode }) => naicsCode));
    const [parent] = stored.fields.parentId === null
      ? []
      : await db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, stored.fields.parentId));
    return {
      id,
      version: stored.version,
      archived: stored.archivedAt !== null,
      fields: stored.fields,
      parentName: parent?.name ?? null,
      industryTitles: Object.fromEntries(titles),
    };
  },
});
