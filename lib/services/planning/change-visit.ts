import { eq } from 'drizzle-orm';
import { plannedVisitParties } from '@/db/schema';
import { ChangeVisitInput } from '@/lib/domain/planning/change-visit-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { checkOwner } from './check-owner';
import { checkParties } from './check-parties';
import { loadVisit } from './load-visit';
import { withEmployers } from './with-employers';
import { writeVisit } from './write-visit';

/** Changes a planned visit as a whole: when, where, who, with whom. */
export const changeVisit = command({
  name: 'planning.change-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: ChangeVisitInput,
  run: async (ctx, { id, version, parties: named, ownerId, ...fields }) => {
    const visit = await loadVisit(ctx, id);
    if (visit.state !== 'planned') throw invalid(messages.planning.refusals.notPlanned);
    const parties = await withEmployers(ctx, named);
    await checkParties(ctx, parties);
    const goes = ownerId ?? visit.ownerId;
    if (goes !== visit.ownerId) await checkOwner(ctx, goes);
    const saved = await writeVisit(ctx, visit, { ...fields, ownerId: goes, parties }, version);
    await ctx.db.delete(plannedVisitParties).where(eq(plannedVisitParties.visitId, id));
    await ctx.db.insert(plannedVisitParties).values(parties.map((party) => ({ id: ctx.newId(), visitId: id, ...party })));
    return saved;
  },
});
