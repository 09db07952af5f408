import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { dashboardTargets } from '@/db/schema';
import { SAMPLE_MAKER } from '@/lib/domain/workspace/sample-maker';

/** Takes out the invented targets of the dashboards; one that a manager set anew since is theirs. */
export const removeTargets = async (db: Handle) => {
  await db.delete(dashboardTargets).where(and(eq(dashboardTargets.createdBy, SAMPLE_MAKER), eq(dashboardTargets.version, 1)));
};
