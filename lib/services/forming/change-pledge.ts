import { and, eq } from 'drizzle-orm';
import { pledges } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import { formingTrail } from './forming-trail';
import type { PledgeRecord } from './load-pledge';

type Patch = Partial<Omit<PledgeRecord, 'id' | 'version'>>;

/** What the trail keeps of a pledge. */
export const pledgeFacts = ({ organizationId, clusterCode, subclusterCode, kind, givenOn, amountCents, currency, minutes, note, withdrawnOn, withdrawnWhy, confidentiality, archivedAt }: PledgeRecord) => ({
  organizationId, clusterCode, subclusterCode, kind, givenOn, amountCents, currency, minutes, note, withdrawnOn, withdrawnWhy, confidentiality, archived: archivedAt !== null,
});

/** The same fields as the form names them: dollars and hours. */
const asTyped = ({ amountCents, minutes, ...rest }: Patch) => ({
  ...rest, ...(amountCents === undefined ? {} : { amount: amountCents === null ? '' : String(amountCents / 100) }), ...(minutes === undefined ? {} : { hours: minutes === null ? '' : String(minutes / 60) }),
});

/** Writes a change on top of the version that was read. Throws conflict when the pledge has moved on. */
export const changePledge = async (ctx: CommandContext, stored: PledgeRecord, read: number, patch: Patch) => {
  const [saved] = await ctx.db.update(pledges).set({ ...patch, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: read + 1 })
    .where(and(eq(pledges.id, stored.id), eq(pledges.version, read))).returning();
  if (!saved) {
    const theirs = Object.fromEntries(Object.keys(patch).map((field) => [field, stored[field as keyof PledgeRecord]]));
    throw conflict(messages.errors.conflict, { mine: asTyped(patch), theirs: asTyped(theirs), theirVersion: stored.version });
  }
  ctx.changed(formingTrail(pledgeFacts(stored), { ...pledgeFacts(saved), version: saved.version }));
  return { id: saved.id, version: saved.version };
};
