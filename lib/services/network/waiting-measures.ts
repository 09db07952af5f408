import { and, asc, eq, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { networkSnapshots } from '@/db/schema';
import { query } from '../define';

/** Measures that were asked for and that nobody works on. */
export const waitingMeasures = query({
  name: 'network.waiting-measures',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: ({ db, now }) => db
    .select({ id: networkSnapshots.id }).from(networkSnapshots)
    .where(or(eq(networkSnapshots.state, 'waiting'), and(eq(networkSnapshots.state, 'running'), lt(networkSnapshots.leaseUntil, now))))
    .orderBy(asc(networkSnapshots.updatedAt)).limit(5),
});
