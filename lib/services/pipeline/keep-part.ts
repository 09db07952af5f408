import { and, eq } from 'drizzle-orm';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict, invalid, notFound } from '../errors';
import { caseTrail } from './case-trail';
import type { StoredCase } from './load-case';
import { partTable, type Part, type PartKind } from './parts';

type Own<K extends PartKind> = Omit<Part<K>, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/** A new part of a case, in its first version; as confidential as the case. */
export const addPart = async <K extends PartKind>(ctx: CommandContext, kind: K, { confidentiality }: StoredCase, fields: Own<K>): Promise<{ id: string; version: number }> => {
  const { now, actor } = ctx;
  const row = { ...fields, id: ctx.newId(), version: 1, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id };
  await ctx.db.insert(partTable(kind)).values(row as unknown as Part<'request'>);
  ctx.changed(caseTrail(null, row, confidentiality));
  return { id: row.id, version: 1 };
};

/** A change of a part on top of the version that was read. Throws conflict, with both, and invalid where it is to go to another case. */
export const changePart = async <K extends PartKind>(ctx: CommandContext, kind: K, stored: Part<K>, { id: caseId, confidentiality }: StoredCase, version: number, patch: Partial<Own<K>>): Promise<{ id: string; version: number }> => {
  const fields: Record<string, unknown> = { ...patch };
  const held: Record<string, unknown> = { ...stored };
  if (stored.caseId !== caseId) throw invalid(messages.errors.invalid, { caseId: messages.errors.unknownRecord });
  if (saysNothingNew(held, fields)) {
    ctx.unchanged();
    return { id: stored.id, version: stored.version };
  }
  const table = partTable(kind);
  const [saved] = stored.version !== version ? [] : await ctx.db.update(table).set({ ...fields, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(table.id, stored.id), eq(table.version, version))).returning();
  if (!saved) throw conflict(messages.errors.conflict, { mine: fields, theirs: held, theirVersion: stored.version });
  ctx.changed(caseTrail(held, { ...saved }, confidentiality));
  return { id: saved.id, version: saved.version };
};

/** A part by its id. Throws notFound; whether its case may be read, loadLivingCase says. */
export const loadPart = async <K extends PartKind>({ db }: Pick<CommandContext, 'db'>, kind: K, id: string): Promise<Part<K>> => {
  const table = partTable(kind);
  const [found] = await db.select().from(table).where(eq(table.id, id));
  if (!found) throw notFound(messages.errors.notFound);
  return found as unknown as Part<K>;
};
