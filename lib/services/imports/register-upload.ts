import { z } from 'zod';
import { importBatches } from '@/db/schema';
import { EMPTY_PLAN } from '@/lib/domain/imports/import-plan';
import { TABLE_FORMATS } from '@/lib/domain/imports/recognise-head';
import { neededText } from '@/lib/domain/shared/needed-text';
import { command } from '../define';
import { batchTrail } from './batch-trail';
import type { Batch } from './find-batch';

/** A file has been staged: a job will read it, and then a person says what it is. Nothing of it is in any figure yet. */
export const registerUpload = command({
  name: 'imports.upload',
  permission: 'imports.run',
  record: 'import',
  input: z.strictObject({
    fileName: neededText(200),
    stagedAs: z.string().regex(/^[0-9a-f-]{36}\.staged$/),
    as: z.enum(TABLE_FORMATS).optional(),
    sheet: z.string().max(200).optional(),
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  run: async ({ db, actor, now, newId, changed }, { fileName, stagedAs, bytes, sha256, as, sheet }) => {
    const batch: Batch = {
      id: newId(), fileName, stagedAs, bytes, sha256, layout: '', state: 'reading', plan: { ...EMPTY_PLAN, ...(as && { as }), ...(sheet && { sheet }) }, counts: {}, rowsDone: 0, rowsTotal: null,
      datasetId: null, failure: null, leaseUntil: null, finishedAt: null,
      createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id, version: 1,
    };
    await db.insert(importBatches).values(batch);
    changed(batchTrail(null, batch));
    return { id: batch.id };
  },
});
