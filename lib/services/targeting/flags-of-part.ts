import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { organizationSubclusters, redFlags } from '@/db/schema';
import { addMonths } from '@/lib/domain/shared/add-months';
import { localDay } from '@/lib/domain/shared/local-day';
import { query } from '../define';
import { localTimeZone } from '../local-time-zone';
import { visibleDerived } from '../visible-derived';

const MONTHS = 36;

/** Red flags of the firms of a sub-cluster that the actor may read, by the month and year they were raised, over three years. */
export const flagsOfPart = query({
  name: 'targeting.flags',
  permission: 'outreach.read',
  input: z.strictObject({ cluster: z.string().min(1).max(80), code: z.string().min(1).max(80) }),
  run: async (ctx, { cluster, code }) => {
    const first = addMonths(`${ctx.today.slice(0, 7)}-01`, 1 - MONTHS);
    const firms = ctx.db.select({ id: organizationSubclusters.organizationId }).from(organizationSubclusters).where(and(eq(organizationSubclusters.clusterCode, cluster), eq(organizationSubclusters.subclusterCode, code)));
    const flags = await ctx.db.select({ openedAt: redFlags.openedAt, organizationId: redFlags.organizationId }).from(redFlags)
      .where(and(inArray(redFlags.organizationId, firms), gte(redFlags.openedAt, new Date(`${first}T00:00:00Z`)), visibleDerived(ctx, redFlags))).orderBy(asc(redFlags.openedAt));
    const dated = flags.map(({ openedAt, organizationId }) => ({ organizationId, day: localDay(openedAt, localTimeZone()) }));
    const months = Array.from({ length: MONTHS }, (_, at) => addMonths(first, at).slice(0, 7));
    const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
    return {
      months: months.map((month) => ({ month, flags: dated.filter(({ day }) => day.startsWith(month)).length })),
      years: years.map((year) => {
        const own = dated.filter(({ day }) => day.startsWith(String(year)));
        return { year, flags: own.length, firms: new Set(own.map(({ organizationId }) => organizationId)).size };
      }),
    };
  },
});
