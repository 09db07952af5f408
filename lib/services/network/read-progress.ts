import { eq } from 'drizzle-orm';
import { networkSnapshots } from '@/db/schema';
import { NetworkFilter, questionOf } from '@/lib/domain/network/network-filter';
import { query } from '../define';

/** How far the measures of a part of the network are. */
export const readProgress = query({
  name: 'network.progress',
  permission: 'register.read',
  input: NetworkFilter,
  run: async ({ db }, filter) => {
    const [held] = await db.select({ state: networkSnapshots.state, done: networkSnapshots.done, total: networkSnapshots.total }).from(networkSnapshots)
      .where(eq(networkSnapshots.question, questionOf(filter)));
    return held ?? { state: 'waiting' as const, done: 0, total: null };
  },
});
export type MeasuringProgress = Awaited<ReturnType<typeof readProgress>>;
