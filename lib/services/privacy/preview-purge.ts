import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { dueForPurge } from './due-for-purge';
import { namesForPurge } from './names-for-purge';

/** What a rule would purge today, exactly, and what it keeps and why. */
export const previewPurge = query({
  name: 'privacy.preview-purge',
  permission: 'privacy.manage',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const { rule, before, purge, kept } = await dueForPurge(ctx, id);
    const whatOf = await namesForPurge(ctx, rule.record, [...purge, ...kept].map((one) => one.id));
    const named = <Due extends { id: string }>(due: readonly Due[]) => due.map((one) => ({ ...one, what: whatOf(one.id) }));
    return { record: rule.record, onlyKinds: rule.onlyKinds, before, purge: named(purge.map((one) => ({ id: one.id, day: one.day }))), kept: named(kept) };
  },
});
