import { eq } from 'drizzle-orm';
import { merges } from '@/db/schema';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';

/** The record another was merged into; null where it was not. */
export const mergedInto = query({
  name: 'duplicates.merged-into',
  permission: 'register.read',
  input: OneRecord,
  run: async ({ db }, { id }) => {
    const [row] = await db.select({ id: merges.intoId, record: merges.record }).from(merges).where(eq(merges.fromId, id));
    return row ?? null;
  },
});
