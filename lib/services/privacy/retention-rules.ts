import { asc, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { retentionRules } from '@/db/schema';
import { RETAINED_RECORDS, type RetainedRecord } from '@/lib/domain/privacy/retention-rule';
import { query } from '../define';

/** The rules in force. */
export const listRetentionRules = query({
  name: 'privacy.retention-rules',
  permission: 'privacy.manage',
  input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = await db.select().from(retentionRules).where(isNull(retentionRules.archivedAt)).orderBy(asc(retentionRules.createdAt));
    return { rules: rows.map(({ id, record, onlyKinds, afterMonths, why }) => ({ id, record: record as RetainedRecord, onlyKinds, afterMonths, why })), kinds: RETAINED_RECORDS };
  },
});
