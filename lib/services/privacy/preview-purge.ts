import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { dueForPurge } from './due-for-purge';

/** What a rule would purge today, exactly, and what it keeps and why. */
export const previewPurge = query({
  name: 'privacy.preview-purge',
  permission: 'privacy.manage',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { rule, before, purge, kept } = await dueForPurge(ctx, id);
    return { record: rule.record, onlyKinds: rule.onlyKinds, before, purge: purge.map((one) => ({ id: one.id, day: one.day })), kept };
  },
});
