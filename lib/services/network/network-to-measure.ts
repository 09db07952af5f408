import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { networkSnapshots } from '@/db/schema';
import type { NetworkToMeasure } from '@/lib/domain/network/take-network';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { networkOf } from './network-of';
import { networkStamp } from './network-stamp';
import { ourContacts } from './our-contacts';

/** The last day of each of the three years before, and the day itself: a before and after. */
const momentsOf = (day: string): string[] => [3, 2, 1].map((back) => `${Number(day.slice(0, 4)) - back}-12-31`).concat(day);

/** The nodes and ties one order is about, what they amount to, and whether the figures that are there already were made of the same. */
export const networkToMeasure = query({
  name: 'network.to-measure',
  permission: 'jobs.work',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const [order] = await ctx.db.select().from(networkSnapshots).where(eq(networkSnapshots.id, id));
    if (!order) throw notFound(messages.errors.notFound);
    // The stamp is taken first: what changes while it is read is measured next time.
    const stamp = await networkStamp(ctx);
    const day = order.filter.on ?? ctx.today;
    const { nodes, ties } = await networkOf(ctx, order.filter);
    const ours = await ourContacts(ctx, momentsOf(day));
    const network: NetworkToMeasure = { day, nodes, ties, ours };
    const content = createHash('sha256').update(JSON.stringify(network)).digest('hex');
    return { network, stamp, content, same: content === order.content && order.result !== null };
  },
});
