import { and, eq } from 'drizzle-orm';
import { consents, directoryEntries, organizations } from '@/db/schema';
import { EntryInput } from '@/lib/domain/directory/entry-input';
import { consentStanding } from '@/lib/domain/privacy/consent-standing';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid, notFound } from '../errors';

const OPEN = ['capabilities', 'phone', 'email'];

/** Writes what is said of an organization in public; without its consent there is nothing to write. */
export const saveEntry = command({
  name: 'directory.save-entry',
  permission: 'register.write',
  record: 'directory_entry',
  input: EntryInput,
  run: async (ctx, { organizationId, version, ...said }) => {
    const { db, now, actor } = ctx;
    const [organization] = await db.select({ sample: organizations.sample }).from(organizations).where(eq(organizations.id, organizationId));
    if (!organization) throw notFound(messages.errors.notFound);
    const given = await db.select().from(consents).where(and(eq(consents.organizationId, organizationId), eq(consents.scope, 'directory')));
    if (consentStanding(given, { scope: 'directory', partnerId: null }, ctx.today).standing !== 'given') throw invalid(messages.directory.refusals.noConsent);
    const [stored] = await db.select().from(directoryEntries).where(eq(directoryEntries.organizationId, organizationId));
    const theirs = stored ? { capabilities: stored.capabilities, phone: stored.phone, email: stored.email } : null;
    if ((stored?.version ?? 0) !== version) throw conflict(messages.errors.conflict, { mine: { ...said }, theirs: { ...theirs }, theirVersion: stored?.version ?? 0 });
    const row = { ...said, updatedAt: now, updatedBy: actor.id, version: version + 1 };
    const id = stored?.id ?? ctx.newId();
    if (stored) await db.update(directoryEntries).set(row).where(and(eq(directoryEntries.id, id), eq(directoryEntries.version, version)));
    else await db.insert(directoryEntries).values({ id, organizationId, ...row, createdAt: now, createdBy: actor.id, sample: organization.sample });
    ctx.changed({ ...(theirs && { before: theirs }), after: { organizationId, ...said, version: version + 1 }, open: OPEN });
    return { id, version: version + 1 };
  },
});
