import { and, eq } from 'drizzle-orm';
import { relations } from '@/db/schema';
import { EndInput } from '@/lib/domain/register/end-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { loadRelation } from './load-relation';
import { relationTrail } from './relation-trail';

/** Ends a relation on its last day; it stays in the record as former. */
export const endRelation = command({
  name: 'network.end-relation',
  permission: 'register.write',
  record: 'relation',
  input: EndInput,
  run: async (ctx, { id, version, on }) => {
    const { fields, version: current } = await loadRelation(ctx, id);
    const { refusals } = messages.register;
    if (fields.validTo !== null && fields.validTo <= on) throw invalid(messages.errors.invalid, { on: refusals.alreadyEnded });
    if (fields.validFrom !== null && on < fields.validFrom) throw invalid(messages.errors.invalid, { on: refusals.endBeforeStart(format.day(fields.validFrom, 'year')) });
    const after = { ...fields, validTo: on };
    const [saved] = await ctx.db.update(relations).set({ validTo: on, updatedAt: ctx.now, updatedBy: ctx.actor.id, version: version + 1 })
      .where(and(eq(relations.id, id), eq(relations.version, version))).returning({ version: relations.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: { validTo: on }, theirs: fields, theirVersion: current });
    ctx.changed(relationTrail(fields, after));
    return { id, version: saved.version };
  },
});
