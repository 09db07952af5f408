import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { organizations } from '@/db/schema';
import type { RecordAsRead } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, notFound } from '../errors';
import { loadOrganization } from './load-organization';
import { touchedBy } from './touched-by';

/** Puts an organization away or takes it back; its history and its address stay. */
export const setOrganizationArchived = async (ctx: CommandContext, { id, version }: z.output<typeof RecordAsRead>, archived: boolean) => {
  const { db, actor, now } = ctx;
  const stored = await loadOrganization(db, id);
  if (!stored) throw notFound(messages.errors.notFound);
  if ((stored.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id, version: stored.version };
  }
  const [saved] = await db
    .update(organizations)
    .set({ archivedAt: archived ? now : null, archivedBy: archived ? actor.id : null, ...touchedBy(ctx), version: version + 1 })
    .where(and(eq(organizations.id, id), eq(organizations.version, version)))
    .returning({ version: organizations.version });
  if (!saved) throw conflict(messages.errors.conflict, { mine: { archived }, theirs: stored.fields, theirVersion: stored.version });
  ctx.changed({ before: { ...stored.fields, archived: !archived }, after: { ...stored.fields, archived, version: saved.version }, open: ['archived'] });
  return { id, version: saved.version };
};
