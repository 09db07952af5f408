import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { importBatches } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';

/** The staged copy of a finished load is gone from the disk; so is its name. */
export const forgetStaged = command({
  name: 'imports.forget-staged',
  permission: 'jobs.work',
  record: 'import',
  unaudited: 'clears away a copy nobody needs any more',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db }, { id }) => {
    await db.update(importBatches).set({ stagedAs: null }).where(eq(importBatches.id, id));
    return { id };
  },
});
