import { eq } from 'drizzle-orm';
import { settings } from '@/db/schema';
import { LEAST_RULE, SUPPRESSION_SETTING, SuppressionRule } from '@/lib/domain/listening/results/suppression-rule';
import type { QueryContext } from '../define';

/** The rule figures of firms' answers are kept by: the house's own where it set a stricter one; a looser or broken one is not believed. */
export const suppressionInForce = async ({ db }: Pick<QueryContext, 'db'>): Promise<SuppressionRule & { version: number }> => {
  const [row] = await db.select().from(settings).where(eq(settings.key, SUPPRESSION_SETTING));
  const parsed = SuppressionRule.safeParse(row?.value);
  return { ...(parsed.success ? parsed.data : LEAST_RULE), version: row?.version ?? 0 };
};
