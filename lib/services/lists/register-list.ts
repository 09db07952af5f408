import { z } from 'zod';
import { listBatches } from '@/db/schema';
import { EMPTY_LIST_PLAN } from '@/lib/domain/lists/list-plan';
import { neededText } from '@/lib/domain/shared/needed-text';
import { command } from '../define';
import type { ListBatch } from './find-list';
import { listTrail } from './list-trail';

/** A file has been staged: a job looks at it, and then a person says what its columns hold. Nothing of it is in the register yet. */
export const registerList = command({
  name: 'lists.bring',
  permission: 'register.write',
  record: 'list',
  input: z.strictObject({
    fileName: neededText(200), stagedAs: z.string().regex(/^[0-9a-f-]{36}\.staged$/), bytes: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  run: async ({ db, actor, now, newId, changed }, file) => {
    const batch: ListBatch = {
      id: newId(), ...file, state: 'reading', plan: EMPTY_LIST_PLAN, rowsDone: 0, rowsTotal: null, actionId: null, failure: null, leaseUntil: null, finishedAt: null,
      createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
    };
    await db.insert(listBatches).values(batch);
    changed(listTrail(null, batch));
    return { id: batch.id };
  },
});
