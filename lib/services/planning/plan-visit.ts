import { plannedVisitParties, plannedVisits } from '@/db/schema';
import { PlanVisitInput } from '@/lib/domain/planning/plan-visit-input';
import { farOff } from '@/lib/domain/shared/far-off';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { checkOwner } from './check-owner';
import { checkParties } from './check-parties';
import { visitChange } from './visit-snapshot';
import { withEmployers } from './with-employers';

/** Plans one visit, for the planner or a colleague. */
export const planVisit = command({
  name: 'planning.plan-visit',
  permission: 'outreach.write',
  record: 'planned_visit',
  input: PlanVisitInput,
  run: async (ctx, { parties: named, ...input }) => {
    const { db, actor, now } = ctx;
    const id = input.id ?? ctx.newId();
    const ownerId = input.ownerId ?? actor.id;
    const parties = await withEmployers(ctx, named);
    await checkParties(ctx, parties);
    await checkOwner(ctx, ownerId);
    const visit = { ...input, id, ownerId, state: 'planned' as const, sequence: 0, activityId: null, version: 1, sample: false };
    const [planned] = await db
      .insert(plannedVisits)
      .values({ ...visit, createdAt: now, createdBy: actor.id, updatedAt: now, updatedBy: actor.id })
      .onConflictDoNothing()
      .returning({ id: plannedVisits.id });
    // Sent again after its answer got lost, or an id somebody else used.
    if (!planned) throw conflict(messages.errors.alreadyThere);
    await db.insert(plannedVisitParties).values(parties.map((party) => ({ id: ctx.newId(), visitId: id, ...party })));
    ctx.changed(visitChange(null, { ...visit, parties }));
    const far = farOff(visit.day, ctx.today);
    return { id, version: 1, ...(far && { warning: messages.errors.farOffSaved(far) }) };
  },
});
