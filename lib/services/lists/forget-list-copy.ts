import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { listBatches } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';

/** The copy of a finished list is gone from the disk; so is its name. */
export const forgetListCopy = command({
  name: 'lists.forget-copy',
  permission: 'jobs.work',
  record: 'list',
  unaudited: 'clears away a copy nobody needs any more',
  input: z.strictObject({ id: RecordId }),
  run: async ({ db }, { id }) => {
    await db.update(listBatches).set({ stagedAs: null }).where(eq(listBatches.id, id));
    return { id };
  },
});
