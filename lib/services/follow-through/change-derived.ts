import { and, eq } from 'drizzle-orm';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { derivedTable, type DerivedKind, type DerivedRecord } from './derived-tables';
import { derivedTrail } from './derived-trail';
import type { Loaded } from './load-derived';

type Told = { version: number; reason?: string };

/** Throws conflict, with both versions, when a record has moved on since it was read. */
export const atVersion = <K extends DerivedKind>({ record }: Loaded<K>, version: number, mine: Record<string, unknown>) => {
  if (record.version !== version) throw conflict(messages.errors.conflict, { mine, theirs: { ...record }, theirVersion: record.version });
};

/** One change of a record on top of the version that was read; a change to what it is already changes nothing. */
export const changeDerived = async <K extends DerivedKind>(
  ctx: CommandContext, kind: K, loaded: Loaded<K>, patch: Partial<DerivedRecord<K>>, { version, reason }: Told,
): Promise<DerivedRecord<K>> => {
  const { record, contactLevel } = loaded;
  const fields: Record<string, unknown> = { ...patch };
  atVersion(loaded, version, fields);
  if (saysNothingNew(record, fields)) {
    ctx.unchanged();
    return record;
  }
  const table = derivedTable(kind);
  const [saved] = await ctx.db
    .update(table)
    .set({ ...fields, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(table.id, record.id), eq(table.version, version)))
    .returning();
  if (!saved) throw conflict(messages.errors.conflict, { mine: fields, theirs: { ...record }, theirVersion: record.version });
  const after = saved as unknown as DerivedRecord<K>;
  ctx.changed(derivedTrail(record, after, [record.confidentiality, after.confidentiality, contactLevel ?? 'public'], reason));
  return after;
};
