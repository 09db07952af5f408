import { and, eq, sql } from 'drizzle-orm';
import { redFlags, redFlagSteps } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../../define';
import { conflict } from '../../errors';
import { loadFlag, type LoadedFlag } from './load-flag';

type Patch = Partial<Pick<LoadedFlag, 'ownerId' | 'state' | 'escalatedAt' | 'escalatedTo' | 'closedAt' | 'closedBy' | 'resolution' | 'openedAt' | 'dueAt'>>;
type Step = { kind: (typeof redFlagSteps.$inferInsert)['kind']; text?: string | null; toUserId?: string };

const PLAIN = ['ownerId', 'state', 'severity', 'confidentiality'];

export const flagInTrail = ({ version, organizationId, title, why, severity, state, ownerId, resolution, confidentiality, escalatedTo }: LoadedFlag) => ({
  version, organizationId, title, why, severity, state, ownerId, resolution, confidentiality, escalatedTo,
});

/** What of a flag may stand in the trail by value. */
export const openFlagFields = ({ confidentiality }: Pick<LoadedFlag, 'confidentiality'>): readonly string[] =>
  confidentiality === 'public' || confidentiality === 'internal' ? PLAIN : ['confidentiality'];

/** One change of a red flag on top of the version that was read, with its step; what happened before stays. */
export const changeFlag = async (
  ctx: CommandContext, { id, version }: { id: string; version: number }, decide: (flag: LoadedFlag) => Promise<{ patch: Patch; step: Step }> | { patch: Patch; step: Step },
) => {
  const flag = await loadFlag(ctx, id);
  const { patch, step } = await decide(flag);
  const stale = () => conflict(messages.errors.conflict, { mine: patch, theirs: { ownerId: flag.ownerId, state: flag.state }, theirVersion: flag.version });
  if (flag.version !== version) throw stale();
  const [saved] = await ctx.db.update(redFlags)
    .set({ ...patch, version: sql`${redFlags.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(redFlags.id, id), eq(redFlags.version, version))).returning();
  if (!saved) throw stale();
  await ctx.db.insert(redFlagSteps).values({ id: ctx.newId(), flagId: id, at: ctx.now, byId: ctx.actor.id, text: null, ...step });
  ctx.changed({ before: flagInTrail(flag), after: flagInTrail(saved), open: openFlagFields(saved), level: saved.confidentiality });
  return { id, version: saved.version };
};
