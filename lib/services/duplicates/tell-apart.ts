import { and, eq } from 'drizzle-orm';
import { duplicatePairs } from '@/db/schema';
import { TellApartInput } from '@/lib/domain/duplicates/merge-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, notFound } from '../errors';
import { factsOfPair } from './note-decision';

/** Two records that look alike are two: noted with who said so and when, and not shown again until one of them changes. */
export const tellApart = command({
  name: 'duplicates.tell-apart',
  permission: 'register.write',
  record: 'duplicate_pair',
  input: TellApartInput,
  run: async (ctx, { id, version }) => {
    const { db, actor, now } = ctx;
    const [pair] = await db.select().from(duplicatePairs).where(eq(duplicatePairs.id, id));
    if (!pair) throw notFound(messages.errors.notFound);
    if (pair.state === 'not_same') {
      ctx.unchanged();
      return { id, version: pair.version };
    }
    const facts = await factsOfPair(db, [pair.aId, pair.bId]);
    const [saved] = await db.update(duplicatePairs).set({ state: 'not_same', decidedAt: now, decidedBy: actor.id, facts, version: version + 1 })
      .where(and(eq(duplicatePairs.id, id), eq(duplicatePairs.version, version), eq(duplicatePairs.state, 'open'))).returning({ version: duplicatePairs.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { state: 'not_same' }, theirs: { state: pair.state }, theirVersion: pair.version });
    ctx.changed({ before: { state: pair.state }, after: { state: 'not_same', aId: pair.aId, bId: pair.bId, version: saved.version }, open: ['state', 'aId', 'bId'] });
    return { id, version: saved.version };
  },
});
