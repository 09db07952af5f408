import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { settings } from '@/db/schema';
import { SAMPLE_SETTING, SampleCounts } from '@/lib/domain/workspace/sample-counts';
import { query } from '../define';

/** What the sample workspace was loaded with while it stands, or null. Every page asks: one row by its key. */
export const sampleNotice = query({
  name: 'workspace.sample-notice',
  permission: 'account.self',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, SAMPLE_SETTING));
    return row ? SampleCounts.parse(row.value) : null;
  },
});
