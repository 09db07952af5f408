import { eq } from 'drizzle-orm';
import { settings } from '@/db/schema';
import { DEFAULT_WEIGHTS, VisitWeightsInput, type VisitWeights } from '@/lib/domain/planning/visit-weights';
import type { QueryContext } from '../define';

export const WEIGHTS_SETTING = 'planning.visit-weights';

/** The weights in force; the default ones where nobody changed them, or where what is stored no longer fits. */
export const visitWeights = async ({ db }: Pick<QueryContext, 'db'>): Promise<{ weights: VisitWeights; changed: boolean }> => {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, WEIGHTS_SETTING));
  const kept = VisitWeightsInput.safeParse(row?.value);
  return kept.success ? { weights: kept.data, changed: true } : { weights: DEFAULT_WEIGHTS, changed: false };
};
