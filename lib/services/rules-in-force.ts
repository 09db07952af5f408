import { desc } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { readinessRules } from '@/db/schema';
import { DEFAULT_READINESS_RULES, type ReadinessRules } from '@/lib/domain/readiness/readiness-rules';

export type RulesInForce = { rules: ReadinessRules; version: number; reason: string | null; since: Date | null };

/** The latest cuts, or those shipped (version 0); a cut that is younger than the version takes what is shipped. */
export const rulesInForce = async (db: Handle): Promise<RulesInForce> => {
  const [row] = await db.select().from(readinessRules).orderBy(desc(readinessRules.version)).limit(1);
  return row ? { rules: { ...DEFAULT_READINESS_RULES, ...row.rules }, version: row.version, reason: row.reason, since: row.createdAt } : { rules: DEFAULT_READINESS_RULES, version: 0, reason: null, since: null };
};
