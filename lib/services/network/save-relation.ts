import { and, eq } from 'drizzle-orm';
import { relations } from '@/db/schema';
import { RelationInput } from '@/lib/domain/network/relation-input';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, invalid } from '../errors';
import { checkRelation } from './check-relation';
import { loadRelation } from './load-relation';
import { relationTrail } from './relation-trail';

const KEPT = ['fromOrganizationId', 'toOrganizationId', 'fromPersonId', 'toPersonId', 'activityId'] as const;

/** Says what one organization or person is to another and since when, or mends what was said. It may be closed to more people, not opened. */
export const saveRelation = command({
  name: 'network.save-relation',
  permission: 'register.write',
  record: 'relation',
  input: RelationInput,
  run: async (ctx, input) => {
    const { db, now, actor } = ctx;
    const { id, version: read = 0, ...given } = input;
    if (id === undefined) {
      const fields = { ...given, confidentiality: await checkRelation(ctx, given) };
      const made = ctx.newId();
      await db.insert(relations).values({ ...fields, id: made, sample: false, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1 });
      ctx.changed(relationTrail(null, fields));
      return { id: made, version: 1 };
    }
    const stored = await loadRelation(ctx, id);
    const refused: Record<string, string> = {};
    for (const field of KEPT) if (stored.fields[field] !== given[field]) refused[field] = messages.network.refusals.moved;
    if (stored.fields.kind !== given.kind) refused.kind = messages.network.refusals.kindStays;
    const opened = CONFIDENTIALITIES.indexOf(given.confidentiality) < CONFIDENTIALITIES.indexOf(stored.fields.confidentiality);
    if (opened) refused.confidentiality = messages.network.refusals.tooOpen;
    if (Object.keys(refused).length > 0) throw invalid(messages.errors.invalid, refused);
    if (JSON.stringify(Object.entries(given).sort()) === JSON.stringify(Object.entries(stored.fields).sort())) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    const fields = { ...given, confidentiality: await checkRelation(ctx, given, id) };
    const [saved] = await db.update(relations).set({ ...fields, updatedAt: now, updatedBy: actor.id, version: read + 1 })
      .where(and(eq(relations.id, id), eq(relations.version, read))).returning({ version: relations.version });
    if (!saved) throw conflict(messages.errors.conflict, { mine: fields, theirs: stored.fields, theirVersion: stored.version });
    ctx.changed(relationTrail(stored.fields, fields));
    return { id, version: saved.version };
  },
});
