import { inArray } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { NetworkFilter } from '@/lib/domain/network/network-filter';
import { chunks } from '@/lib/domain/shared/chunks';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { networkOf } from './network-of';

const AT_ONCE = 500;

/** The network as everybody here may see it, with the ties that hold on the day, for programs that draw networks. */
export const networkToExport = query({
  name: 'network.to-export',
  permission: 'register.read',
  input: NetworkFilter,
  run: async (ctx, filter) => {
    const day = filter.on ?? ctx.today;
    const [{ nodes, ties }, groups] = await Promise.all([networkOf(ctx, filter), subclusterNames(ctx.db)]);
    const named = new Map<string, { name: string; kind: string }>();
    for (const some of chunks(nodes.map(({ id }) => id), AT_ONCE)) {
      const rows = await ctx.db.select({ id: organizations.id, name: organizations.legalName, kind: organizations.kind }).from(organizations).where(inArray(organizations.id, [...some]));
      for (const { id, ...row } of rows) named.set(id, row);
    }
    return {
      day,
      nodes: nodes.map(({ id, group }) => ({ id, name: named.get(id)?.name ?? id, kind: named.get(id)?.kind ?? null, group: group === null ? null : (groups.get(group)?.name ?? group) })),
      ties: ties.filter((tie) => holdsOnDay(tie, day)).map(({ id, from, to, kind, strength, validFrom, validTo }) => ({ id, from, to, kind, strength, validFrom, validTo })),
    };
  },
});
