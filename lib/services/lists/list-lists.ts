import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches, listRecords, users } from '@/db/schema';
import { query } from '../define';
import { mayReadList } from './find-list';
import { listInterrupted } from './list-lease';

const PAGE = 50;

/** Every list that was brought, the latest first; what stands in it only its own people open. */
export const listLists = query({
  name: 'lists.list',
  permission: 'register.write',
  input: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  run: async (ctx, { page }) => {
    const { db, now } = ctx;
    const rows = await db.select({ batch: listBatches, broughtBy: users.name }).from(listBatches).leftJoin(users, eq(users.id, listBatches.createdBy))
      .orderBy(desc(listBatches.createdAt), desc(listBatches.id)).limit(PAGE).offset((page - 1) * PAGE);
    const [all] = await db.select({ total: count() }).from(listBatches);
    const ids = rows.map(({ batch }) => batch.id);
    const counted = ids.length === 0 ? [] : await db.select({ id: listRecords.batchId, deed: listRecords.deed, total: count() }).from(listRecords)
      .where(and(inArray(listRecords.batchId, ids), inArray(listRecords.deed, ['create', 'update']))).groupBy(listRecords.batchId, listRecords.deed);
    const of = (id: string, deed: string) => Number(counted.find((row) => row.id === id && row.deed === deed)?.total ?? 0);
    const lists = rows.map(({ batch, broughtBy }) => {
      const { id, fileName, bytes, state, createdAt, createdBy } = batch;
      const opens = mayReadList(ctx, batch);
      return { id, fileName: opens ? fileName : '', bytes, state, createdAt, opens, broughtBy: broughtBy ?? createdBy, interrupted: listInterrupted(batch, now), created: of(id, 'create'), updated: of(id, 'update') };
    });
    return { lists, page, pageSize: PAGE, total: Number(all?.total ?? 0) };
  },
});
export type ListSummary = Awaited<ReturnType<typeof listLists>>['lists'][number];
