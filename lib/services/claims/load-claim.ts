import { and, eq } from 'drizzle-orm';
import { claims } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { conflict, notFound } from '../errors';
import { visibleDerived } from '../visible-derived';

export type StoredClaim = typeof claims.$inferSelect;

/** A claim the actor may see. Throws notFound for any other. */
export const loadClaim = async (ctx: QueryContext, id: string): Promise<StoredClaim> => {
  const [found] = await ctx.db.select().from(claims).where(and(eq(claims.id, id), visibleDerived(ctx, claims)));
  if (!found) throw notFound(messages.errors.notFound);
  return found;
};

/** Throws conflict, with both versions, when a claim has moved on since it was read. */
export const claimAtVersion = (stored: StoredClaim, version: number, mine: Record<string, unknown>) => {
  if (stored.version !== version) throw conflict(messages.errors.conflict, { mine, theirs: { ...stored }, theirVersion: stored.version });
};
