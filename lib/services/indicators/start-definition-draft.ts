import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, clusterIndustries, subclusters } from '@/db/schema';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { DEFINITION_RECORD, inTrail, OPEN_FIELDS } from './take-draft';

/** Starts the draft of a cluster as a copy of its published definition; where there is one already, that one is answered. */
export const startDefinitionDraft = command({
  name: 'indicators.start-definition-draft',
  permission: 'indicators.define',
  record: DEFINITION_RECORD,
  input: z.strictObject({ cluster: z.string().trim().min(1).max(80) }),
  run: async (ctx, { cluster }) => {
    const ofCluster = eq(clusterDefinitions.clusterCode, cluster);
    const [open] = await ctx.db.select({ id: clusterDefinitions.id }).from(clusterDefinitions).where(and(ofCluster, eq(clusterDefinitions.state, 'draft')));
    if (open) {
      ctx.unchanged();
      return open;
    }
    const [published] = await ctx.db.select().from(clusterDefinitions).where(and(ofCluster, eq(clusterDefinitions.state, 'published'))).orderBy(desc(clusterDefinitions.version)).limit(1);
    if (!published) throw notFound(messages.errors.unknownRecord);
    const id = ctx.newId();
    const row = { ...published, id, version: published.version + 1, state: 'draft' as const, effectiveFrom: ctx.today, publishedAt: null, publishedBy: null, revision: 1 };
    await ctx.db.insert(clusterDefinitions).values(row);
    const parts = await ctx.db.select().from(subclusters).where(eq(subclusters.definitionId, published.id));
    await ctx.db.insert(subclusters).values(parts.map((part) => ({ ...part, definitionId: id })));
    const codes = await ctx.db.select().from(clusterIndustries).where(eq(clusterIndustries.definitionId, published.id));
    if (codes.length > 0) await ctx.db.insert(clusterIndustries).values(codes.map((code) => ({ ...code, definitionId: id })));
    ctx.changed({ after: inTrail(row), open: OPEN_FIELDS });
    return { id };
  },
});
