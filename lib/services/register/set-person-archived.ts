import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { people } from '@/db/schema';
import type { RecordAsRead } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, notFound } from '../errors';
import { loadPerson } from './load-person';
import { touchedBy } from './touched-by';

/** Puts a person away or takes them back; their history and their address stay. */
export const setPersonArchived = async (ctx: CommandContext, { id, version }: z.output<typeof RecordAsRead>, archived: boolean) => {
  const { db, actor, now } = ctx;
  const stored = await loadPerson(db, id);
  if (!stored) throw notFound(messages.errors.notFound);
  if ((stored.archivedAt !== null) === archived) {
    ctx.unchanged();
    return { id, version: stored.version };
  }
  const [saved] = await db
    .update(people)
    .set({ archivedAt: archived ? now : null, archivedBy: archived ? actor.id : null, ...touchedBy(ctx), version: version + 1 })
    .where(and(eq(people.id, id), eq(people.version, version)))
    .returning({ version: people.version });
  if (!saved) throw conflict(messages.errors.conflict, { mine: { archived }, theirs: stored.fields, theirVersion: stored.version });
  ctx.changed({ before: { ...stored.fields, archived: !archived }, after: { ...stored.fields, archived, version: saved.version }, open: ['archived'] });
  return { id, version: saved.version };
};
