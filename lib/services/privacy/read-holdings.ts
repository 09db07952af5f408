import { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { query } from '../define';
import { gatherHeld } from './gather-held';

/** What do we hold about this person or organization: every record the actor may read, by kind, with counts. */
export const readHoldings = query({
  name: 'privacy.holdings',
  permission: 'outreach.read',
  input: SubjectInput,
  run: async (ctx, subject) => {
    const { name, records } = await gatherHeld(ctx, subject);
    const counts: Record<string, number> = {};
    for (const { record } of records) counts[record] = (counts[record] ?? 0) + 1;
    return { subject, name, asOf: ctx.now, total: records.length, counts, records };
  },
});
export type Holdings = Awaited<ReturnType<typeof readHoldings>>;
