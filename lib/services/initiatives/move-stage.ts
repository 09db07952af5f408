import { initiativeMoves } from '@/db/schema';
import { gateOf } from '@/lib/domain/initiatives/gate-of';
import { MoveStageInput } from '@/lib/domain/initiatives/move-stage-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeRow } from './change-row';
import { factsOf } from './facts-of';
import { loadLiving } from './load-living';

/** Moves an initiative to another stage. With something of the gate unmet, back, or to its end it needs a reason; the move is never changed. */
export const moveStage = command({
  name: 'initiatives.move-stage',
  permission: 'initiatives.write',
  record: 'initiative',
  input: MoveStageInput,
  run: async (ctx, { id, version, to, on, why }) => {
    const { refusals } = messages.initiatives;
    const stored = await loadLiving(ctx, id);
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    const movedOn = on ?? ctx.today;
    if (movedOn > ctx.today) throw refuse('on', refusals.inTheFuture);
    if (movedOn < stored.startedOn) throw refuse('on', refusals.beforeStart);
    if (to === stored.stage) {
      ctx.unchanged();
      return { id, version: stored.version };
    }
    const { gate } = await factsOf(ctx, stored);
    const asked = gateOf(stored.stage, to, gate);
    const unmet = asked.filter(({ met }) => !met).map(({ code }) => code);
    if (why === null && unmet.length > 0) throw refuse('why', refusals.gateUnmet);
    if (why === null && (to === 'closed' || asked.length === 0)) throw refuse('why', refusals.whyBack);
    const moved = await changeRow(ctx, 'initiative', stored, version, { stage: to });
    await ctx.db.insert(initiativeMoves).values({ id: ctx.newId(), initiativeId: id, fromStage: stored.stage, toStage: to, movedOn, why, unmet, createdAt: ctx.now, createdBy: ctx.actor.id });
    return moved;
  },
});
