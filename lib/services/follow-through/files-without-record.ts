import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { attachments } from '@/db/schema';
import { query } from '../define';

/** Which of the stored names no record names any more: their bytes were to go and did not. */
export const filesWithoutRecord = query({
  name: 'follow-through.files-without-record',
  permission: 'jobs.work',
  input: z.strictObject({ storedAs: z.array(z.string().max(60)).max(500) }),
  run: async ({ db }, { storedAs }) => {
    const kept = storedAs.length === 0 ? [] : await db.select({ storedAs: attachments.storedAs }).from(attachments).where(inArray(attachments.storedAs, storedAs));
    const named = new Set(kept.map((one) => one.storedAs));
    return { files: storedAs.filter((name) => !named.has(name)) };
  },
});
