import { and, eq } from 'drizzle-orm';
import { consents, directoryEntries, organizations } from '@/db/schema';
import { consentStanding } from '@/lib/domain/privacy/consent-standing';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';

/** What an organization's entry says and whether its consent lets anybody read it. */
export const entryToEdit = query({
  name: 'directory.entry-to-edit',
  permission: 'register.read',
  input: OneRecord,
  run: async ({ db, today }, { id }) => {
    const [organization] = await db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, id));
    if (!organization) throw notFound(messages.errors.notFound);
    const [[entry], given] = await Promise.all([
      db.select().from(directoryEntries).where(eq(directoryEntries.organizationId, id)),
      db.select().from(consents).where(and(eq(consents.organizationId, id), eq(consents.scope, 'directory'))),
    ]);
    return {
      id, name: organization.name, version: entry?.version ?? 0, capabilities: entry?.capabilities ?? [], phone: entry?.phone ?? null, email: entry?.email ?? null,
      consent: consentStanding(given, { scope: 'directory', partnerId: null }, today),
    };
  },
});
