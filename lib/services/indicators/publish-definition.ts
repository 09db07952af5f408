import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions } from '@/db/schema';
import { definitionChanges } from '@/lib/domain/indicators/definition/definition-changes';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { industriesIn } from './industries-in';
import { loadDefinition } from './load-definition';
import { DEFINITION_RECORD, inTrail, OPEN_FIELDS, takeDraft } from './take-draft';

/** Publishes a draft: from now on it is the cluster's definition, and never changes again. One that differs in nothing is refused. */
export const publishDefinition = command({
  name: 'indicators.publish-definition',
  permission: 'indicators.define',
  record: DEFINITION_RECORD,
  input: z.strictObject({ id: z.string().max(120), revision: z.number().int().positive() }),
  run: async (ctx, input) => {
    const { before, draft } = await takeDraft(ctx, input);
    const [current] = await ctx.db.select().from(clusterDefinitions)
      .where(and(eq(clusterDefinitions.clusterCode, draft.clusterCode), eq(clusterDefinitions.state, 'published'))).orderBy(desc(clusterDefinitions.version)).limit(1);
    if (current) {
      const changes = definitionChanges(industriesIn(await loadDefinition(ctx.db, current)), industriesIn(await loadDefinition(ctx.db, draft)));
      if (changes.length === 0 && current.name === draft.name && current.note === draft.note) throw invalid(messages.indicators.drafts.refused.same);
    }
    const [after] = await ctx.db.update(clusterDefinitions)
      .set({ state: 'published', effectiveFrom: ctx.today, publishedAt: ctx.now, publishedBy: ctx.actor.id }).where(eq(clusterDefinitions.id, draft.id)).returning();
    ctx.changed({ before: inTrail(before), after: inTrail(after ?? draft), open: OPEN_FIELDS });
    return { id: draft.id };
  },
});
