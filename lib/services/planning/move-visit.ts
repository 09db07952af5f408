import { MoveVisitInput } from '@/lib/domain/planning/move-visit-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkParties } from './check-parties';
import { loadVisit } from './load-visit';
import { writeVisit } from './write-visit';

/** Gives a planned visit another day. */
export const moveVisit = command({
  name: 'planning.move-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: MoveVisitInput,
  run: async (ctx, { id, version, day }) => {
    const visit = await loadVisit(ctx, id);
    if (visit.state !== 'planned') throw invalid(messages.planning.refusals.notPlanned);
    await checkParties(ctx, visit.parties);
    return writeVisit(ctx, visit, { day }, version);
  },
});
