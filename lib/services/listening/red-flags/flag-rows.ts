import { and, asc, desc, eq, type SQL } from 'drizzle-orm';
import { organizations, redFlags, users } from '@/db/schema';
import { clockState } from '@/lib/domain/listening/red-flags/clock-state';
import type { FlagRow } from '@/lib/domain/listening/red-flags/flag-row';
import type { QueryContext } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { visibleDerived } from '../../visible-derived';

/** Red flags the actor may see, the first due first (or the latest closed first). */
export const flagRows = async (ctx: QueryContext, which: SQL | undefined, { limit, closed }: { limit: number; closed?: boolean }): Promise<FlagRow[]> => {
  const rows = await ctx.db
    .select({ flag: redFlags, ownerName: users.name, organizationName: organizations.legalName })
    .from(redFlags)
    .innerJoin(users, eq(users.id, redFlags.ownerId))
    .innerJoin(organizations, eq(organizations.id, redFlags.organizationId))
    .where(and(which, visibleDerived(ctx, redFlags)))
    .orderBy(...(closed ? [desc(redFlags.closedAt), desc(redFlags.id)] : [asc(redFlags.dueAt), asc(redFlags.id)]))
    .limit(limit);
  return rows.map(({ flag, ownerName, organizationName }) => ({
    id: flag.id, version: flag.version, title: flag.title, severity: flag.severity, state: flag.state,
    clock: clockState(flag, ctx.now, localTimeZone()), openedAt: flag.openedAt, dueAt: flag.dueAt, escalated: flag.escalatedAt !== null,
    owner: { id: flag.ownerId, name: ownerName }, organization: { id: flag.organizationId, name: organizationName },
    confidentiality: flag.confidentiality, sample: flag.sample,
  }));
};
