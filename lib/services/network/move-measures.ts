import { and, eq, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { networkSnapshots } from '@/db/schema';
import type { MeasuredNetwork } from '@/lib/domain/network/measured-network';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';

const LEASE_MS = 15_000;

/** A job takes an order up, tells how far it is, and brings the figures; without figures those that are there still hold. `goOn` is false where another has it. */
export const moveMeasures = command({
  name: 'network.move-measures',
  permission: 'jobs.work',
  record: 'network',
  unaudited: 'progress of a job; the figures are made of what is in the trail',
  input: z.discriminatedUnion('to', [
    z.strictObject({ id: RecordId, to: z.literal('claimed') }),
    z.strictObject({ id: RecordId, to: z.literal('running'), done: z.int(), total: z.int() }),
    z.strictObject({ id: RecordId, to: z.literal('done'), stamp: z.string(), content: z.string(), result: z.custom<MeasuredNetwork>((value) => typeof value === 'object').nullable() }),
    z.strictObject({ id: RecordId, to: z.literal('failed'), failure: z.string().max(1000) }),
  ]),
  run: async ({ db, now, actor }, step) => {
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const row = networkSnapshots;
    const lost = and(eq(row.state, 'running'), lt(row.leaseUntil, now));
    const change = step.to === 'claimed' ? { state: 'running' as const, leaseUntil, done: 0 }
      : step.to === 'running' ? { done: step.done, total: step.total, leaseUntil }
      : step.to === 'failed' ? { state: 'failed' as const, failure: step.failure, leaseUntil: null }
      : { state: 'done' as const, leaseUntil: null, stamp: step.stamp, content: step.content, measuredAt: now, ...(step.result === null ? {} : { result: step.result }) };
    const from = step.to === 'claimed' ? or(eq(row.state, 'waiting'), lost) : eq(row.state, 'running');
    const moved = await db.update(row).set({ ...change, updatedAt: now, updatedBy: actor.id }).where(and(eq(row.id, step.id), from)).returning({ id: row.id });
    return { id: step.id, goOn: moved.length > 0 };
  },
});
