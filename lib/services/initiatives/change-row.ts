import { and, eq } from 'drizzle-orm';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { initiativeTrail } from './initiative-trail';
import { rowTable, type Row, type RowKind } from './rows';

/** One change on top of the version that was read; a change to what it is already changes nothing. Throws conflict, with both. */
export const changeRow = async <K extends RowKind>(
  ctx: CommandContext, kind: K, stored: Row<K>, version: number, patch: Partial<Row<K>>, level?: Confidentiality,
): Promise<{ id: string; version: number }> => {
  const fields: Record<string, unknown> = { ...patch };
  const held: Record<string, unknown> = { ...stored };
  const moved = () => conflict(messages.errors.conflict, { mine: fields, theirs: held, theirVersion: stored.version });
  if (saysNothingNew(held, fields)) {
    ctx.unchanged();
    return { id: stored.id, version: stored.version };
  }
  if (stored.version !== version) throw moved();
  const table = rowTable(kind);
  const [saved] = await ctx.db.update(table).set({ ...fields, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(table.id, stored.id), eq(table.version, version))).returning();
  if (!saved) throw moved();
  ctx.changed(initiativeTrail(held, { ...saved }, level));
  return { id: stored.id, version: saved.version };
};
