import { count, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { importBatches, users } from '@/db/schema';
import { query } from '../define';
import { batchView } from './batch-view';
import type { Batch } from './find-batch';

const PAGE = 50;

/** Every load there was, the latest first. */
export const listImports = query({
  name: 'imports.list',
  permission: 'imports.read',
  input: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  run: async ({ db, now }, { page }) => {
    const rows = await db.select({ batch: importBatches, startedBy: users.name }).from(importBatches)
      .leftJoin(users, eq(users.id, importBatches.createdBy))
      .orderBy(desc(importBatches.createdAt), desc(importBatches.id)).limit(PAGE).offset((page - 1) * PAGE);
    const [all] = await db.select({ total: count() }).from(importBatches);
    return { loads: rows.map(({ batch, startedBy }) => batchView(batch as Batch, startedBy, now)), page, pageSize: PAGE, total: Number(all?.total ?? 0) };
  },
});
