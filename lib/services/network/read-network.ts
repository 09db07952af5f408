import { eq, isNotNull, min } from 'drizzle-orm';
import { memberships, networkSnapshots, relations } from '@/db/schema';
import { NetworkFilter, questionOf } from '@/lib/domain/network/network-filter';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { namesOfEnds } from './names-of-ends';
import { networkOf } from './network-of';
import { networkStamp } from './network-stamp';
import { subclusterNames } from '../subcluster-names';

/** So many stand on the page. */
const ROWS = 200;
const TIES = 200;

/** The network as it was measured last, how far a new measuring is, and the ties it was made of as they hold on the day. Throws notFound for a sub-cluster no published cluster has. */
export const readNetwork = query({
  name: 'network.network',
  permission: 'register.read',
  input: NetworkFilter,
  run: async (ctx, filter) => {
    const day = filter.on ?? ctx.today;
    const [[held], stamp, { nodes, ties }, groups, since] = await Promise.all([
      ctx.db.select().from(networkSnapshots).where(eq(networkSnapshots.question, questionOf(filter))),
      networkStamp(ctx),
      networkOf(ctx, filter),
      subclusterNames(ctx.db),
      Promise.all([relations, memberships].map(async (table) => (await ctx.db.select({ first: min(table.validFrom) }).from(table).where(isNotNull(table.validFrom)))[0]?.first ?? null)),
    ]);
    if (filter.subcluster !== undefined && !groups.has(filter.subcluster)) throw notFound(messages.errors.unknownRecord);
    const now = ties.filter((tie) => holdsOnDay(tie, day));
    const shown = held?.result?.nodes.slice(0, ROWS) ?? [];
    const named = await namesOfEnds(ctx.db, [...shown.map(({ id }) => id), ...now.slice(0, TIES).flatMap(({ from, to }) => [from, to])]);
    const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
    return {
      day, today: ctx.today,
      firstYear: Number((since.filter((one) => one !== null).sort()[0] ?? ctx.today).slice(0, 4)),
      subclusters: [...groups].map(([value, { name }]) => ({ value, name })),
      fresh: held?.state === 'done' && held.stamp === stamp,
      work: held ? { state: held.state, done: held.done, total: held.total } : null,
      measuredAt: held?.measuredAt ?? null,
      summary: held?.result?.summary ?? null,
      tied: held?.result?.tied ?? 0,
      moments: held?.result?.moments ?? null,
      rows: shown.map((node) => ({ ...node, name: named.get(node.id)?.name ?? null, group: groups.get(groupOf.get(node.id) ?? '')?.name ?? null })).filter(({ name }) => name !== null),
      tiesNow: now.length,
      ties: now.slice(0, TIES).map((tie) => ({ ...tie, fromName: named.get(tie.from)?.name ?? tie.from, toName: named.get(tie.to)?.name ?? tie.to })),
    };
  },
});
export type ReadNetwork = Awaited<ReturnType<typeof readNetwork>>;
