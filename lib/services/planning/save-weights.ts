import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { settings } from '@/db/schema';
import { VisitWeightsInput } from '@/lib/domain/planning/visit-weights';
import { command } from '../define';
import { visitWeights, WEIGHTS_SETTING } from './visit-weights';

/** What counts how much for whom to visit next; null takes the default weights back. */
export const saveWeights = command({
  name: 'planning.save-weights',
  permission: 'indicators.define',
  record: 'setting',
  input: z.strictObject({ weights: VisitWeightsInput.nullable() }),
  run: async (ctx, { weights }) => {
    const { db, now, actor } = ctx;
    const before = await visitWeights(ctx);
    await db.delete(settings).where(eq(settings.key, WEIGHTS_SETTING));
    if (weights) await db.insert(settings).values({ key: WEIGHTS_SETTING, value: weights, updatedAt: now, updatedBy: actor.id, version: 1 });
    ctx.changed({ before: { weights: before.weights }, after: { weights }, open: ['weights'] });
    return { id: WEIGHTS_SETTING };
  },
});
