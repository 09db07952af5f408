import { eq } from 'drizzle-orm';
import { organizations, sites } from '@/db/schema';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import type { CommandContext } from '../define';
import { touchedBy } from './touched-by';

/** Derives the jobs of an organization from its sites, in the transaction that changed them. */
export const recountJobs = async (ctx: CommandContext, organizationId: string) => {
  const rows = await ctx.db
    .select({ jobsCount: sites.jobsCount, closedOn: sites.closedOn })
    .from(sites)
    .where(eq(sites.organizationId, organizationId));
  await ctx.db.update(organizations).set({ jobsTotal: jobsTotal(rows), ...touchedBy(ctx) }).where(eq(organizations.id, organizationId));
};
