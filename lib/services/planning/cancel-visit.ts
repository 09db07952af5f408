import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { loadVisit } from './load-visit';
import { writeVisit } from './write-visit';

/** A visit that will not take place; calendars that show it strike it out. */
export const cancelVisit = command({
  name: 'planning.cancel-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const visit = await loadVisit(ctx, id);
    if (visit.state === 'held') throw invalid(messages.planning.refusals.notPlanned);
    if (visit.state === 'cancelled') {
      ctx.unchanged();
      return { id, version: visit.version };
    }
    return writeVisit(ctx, visit, { state: 'cancelled' });
  },
});
