import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { clusterDefinitions, clusterIndustries, subclusters } from '@/db/schema';
import { command } from '../define';
import { DEFINITION_RECORD, inTrail, OPEN_FIELDS, takeDraft } from './take-draft';

/** Throws a draft away; published definitions stay. */
export const dropDefinitionDraft = command({
  name: 'indicators.drop-definition-draft',
  permission: 'indicators.define',
  record: DEFINITION_RECORD,
  input: z.strictObject({ id: z.string().max(120), revision: z.number().int().positive() }),
  run: async (ctx, input) => {
    const { before } = await takeDraft(ctx, input);
    await ctx.db.delete(clusterIndustries).where(eq(clusterIndustries.definitionId, before.id));
    await ctx.db.delete(subclusters).where(eq(subclusters.definitionId, before.id));
    await ctx.db.delete(clusterDefinitions).where(eq(clusterDefinitions.id, before.id));
    ctx.changed({ before: inTrail(before), after: null, open: OPEN_FIELDS });
    return { id: before.id };
  },
});
