import { and, count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { duplicatePairs } from '@/db/schema';
import { query } from '../define';

/** How many pairs of organizations, or of people, wait for somebody to decide. */
export const openPairs = query({
  name: 'duplicates.open',
  permission: 'register.read',
  input: z.strictObject({ record: z.enum(['organization', 'person']) }),
  run: async ({ db }, { record }) => {
    const [row] = await db.select({ pairs: count() }).from(duplicatePairs).where(and(eq(duplicatePairs.record, record), eq(duplicatePairs.state, 'open')));
    return { pairs: Number(row?.pairs ?? 0) };
  },
});
