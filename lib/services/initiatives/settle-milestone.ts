import { SettleMilestoneInput } from '@/lib/domain/initiatives/settle-milestone-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { changeRow } from './change-row';
import { loadRow } from './load-row';

/** Says on which day a milestone was reached and what shows it, or opens it again. */
export const settleMilestone = command({
  name: 'initiatives.settle-milestone',
  permission: 'initiatives.write',
  record: 'initiative_milestone',
  input: SettleMilestoneInput,
  run: async (ctx, { id, version, done, on, how }) => {
    const stored = await loadRow(ctx, 'initiative_milestone', id);
    if (done && (on ?? ctx.today) > ctx.today) throw invalid(messages.errors.invalid, { on: messages.initiatives.refusals.inTheFuture });
    return changeRow(ctx, 'initiative_milestone', stored, version, { doneOn: done ? (on ?? ctx.today) : null, doneHow: done ? how : null });
  },
});
