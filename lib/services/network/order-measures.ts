import { and, eq, ne, or, lt, inArray } from 'drizzle-orm';
import { networkSnapshots } from '@/db/schema';
import { NetworkFilter, questionOf } from '@/lib/domain/network/network-filter';
import { command } from '../define';
import { networkStamp } from './network-stamp';

/** Asks for the measures of a part of the network, where they are not there or something has changed since. Asked twice, it is asked once. */
export const orderMeasures = command({
  name: 'network.order-measures',
  permission: 'register.read',
  record: 'network',
  unaudited: 'asks for figures to be made; says nothing about anybody',
  input: NetworkFilter,
  run: async (ctx, filter) => {
    const { db, now, actor } = ctx;
    const question = questionOf(filter);
    const askedStamp = await networkStamp(ctx);
    const asked = { state: 'waiting' as const, askedStamp, done: 0, total: null, leaseUntil: null, failure: null, updatedAt: now, updatedBy: actor.id };
    const id = ctx.newId();
    const made = await db.insert(networkSnapshots)
      .values({ ...asked, id, question, filter, stamp: null, content: null, result: null, measuredAt: null, createdAt: now, createdBy: actor.id, version: 1 })
      .onConflictDoNothing().returning({ id: networkSnapshots.id });
    if (made.length > 0) return { id };
    const idle = or(inArray(networkSnapshots.state, ['done', 'failed']), and(eq(networkSnapshots.state, 'running'), lt(networkSnapshots.leaseUntil, now)));
    const changed = or(ne(networkSnapshots.askedStamp, askedStamp), eq(networkSnapshots.state, 'failed'), eq(networkSnapshots.state, 'running'));
    const [again] = await db.update(networkSnapshots).set(asked).where(and(eq(networkSnapshots.question, question), idle, changed)).returning({ id: networkSnapshots.id });
    const [found] = again ? [again] : await db.select({ id: networkSnapshots.id }).from(networkSnapshots).where(eq(networkSnapshots.question, question));
    return { id: found?.id ?? id };
  },
});
