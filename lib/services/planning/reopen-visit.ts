import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { loadVisit } from './load-visit';
import { writeVisit } from './write-visit';

/** Back to planned: a cancellation undone, or a contact taken back. */
export const reopenVisit = command({
  name: 'planning.reopen-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const visit = await loadVisit(ctx, id);
    if (visit.state === 'planned') {
      ctx.unchanged();
      return { id, version: visit.version };
    }
    return writeVisit(ctx, visit, { state: 'planned', activityId: null });
  },
});
