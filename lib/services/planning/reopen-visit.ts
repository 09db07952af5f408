import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { command } from '../define';
import { checkParties } from './check-parties';
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
    // A contact that is taken back gives its visit back as it was; one that was called off is planned anew.
    if (visit.state === 'cancelled') await checkParties(ctx, visit.parties);
    return writeVisit(ctx, visit, { state: 'planned', activityId: null });
  },
});
