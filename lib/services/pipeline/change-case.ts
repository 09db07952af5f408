import { and, eq } from 'drizzle-orm';
import { cases } from '@/db/schema';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { saysNothingNew } from '@/lib/domain/shared/says-nothing-new';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { caseTrail } from './case-trail';
import type { StoredCase } from './load-case';

/** One change on top of the version that was read; a change to what it is already changes nothing. The trail carries the stricter of the two levels. Throws conflict, with both. */
export const changeCase = async (ctx: CommandContext, stored: StoredCase, version: number, patch: Partial<StoredCase>, reason?: string): Promise<{ id: string; version: number }> => {
  const fields: Record<string, unknown> = { ...patch };
  const held: Record<string, unknown> = { ...stored };
  const moved = () => conflict(messages.errors.conflict, { mine: fields, theirs: held, theirVersion: stored.version });
  if (saysNothingNew(held, fields)) {
    ctx.unchanged();
    return { id: stored.id, version: stored.version };
  }
  if (stored.version !== version) throw moved();
  const [saved] = await ctx.db.update(cases).set({ ...patch, version: version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(cases.id, stored.id), eq(cases.version, version))).returning();
  if (!saved) throw moved();
  ctx.changed(caseTrail(held, { ...saved }, strictest([stored.confidentiality, saved.confidentiality]), reason));
  return { id: stored.id, version: saved.version };
};
