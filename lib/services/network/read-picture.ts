import { eq } from 'drizzle-orm';
import { networkSnapshots } from '@/db/schema';
import { NetworkFilter, questionOf } from '@/lib/domain/network/network-filter';
import { query } from '../define';
import { namesOfEnds } from './names-of-ends';
import { networkOf } from './network-of';
import { subclusterNames } from '../subcluster-names';

/** The nodes that were placed and every dated tie among them: what the picture needs to draw the network of any year. */
export const readPicture = query({
  name: 'network.picture',
  permission: 'register.read',
  input: NetworkFilter,
  run: async (ctx, filter) => {
    const [held] = await ctx.db.select({ result: networkSnapshots.result }).from(networkSnapshots).where(eq(networkSnapshots.question, questionOf(filter)));
    const { nodes, ties } = await networkOf(ctx, filter);
    const groups = await subclusterNames(ctx.db);
    const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
    const placed = (held?.result?.nodes ?? []).filter(({ id, x }) => x !== undefined && groupOf.has(id));
    const named = await namesOfEnds(ctx.db, placed.map(({ id }) => id));
    const at = new Map(placed.map(({ id }, index) => [id, index]));
    return {
      day: filter.on ?? ctx.today,
      groups: [...groups.values()],
      nodes: placed.map(({ id, x = 0, y = 0, degree }) => ({ id, name: named.get(id)?.name ?? id, x, y, degree, tone: groups.get(groupOf.get(id) ?? '')?.tone ?? null })),
      ties: ties.flatMap(({ from, to, validFrom, validTo }) => {
        const [a, b] = [at.get(from), at.get(to)];
        return a === undefined || b === undefined ? [] : [{ a, b, validFrom, validTo }];
      }),
    };
  },
});
export type NetworkPicture = Awaited<ReturnType<typeof readPicture>>;
