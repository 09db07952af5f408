import { MilestoneInput } from '@/lib/domain/initiatives/milestone-input';
import { movedDue } from '@/lib/domain/shared/moved-due';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { addRow } from './add-row';
import { changeRow } from './change-row';
import { loadLiving } from './load-living';
import { loadRow } from './load-row';

/** Sets a milestone, or mends it; its day is moved with a reason, and the first day stays beside it. */
export const saveMilestone = command({
  name: 'initiatives.save-milestone',
  permission: 'initiatives.write',
  record: 'initiative_milestone',
  input: MilestoneInput,
  run: async (ctx, { id, version = 0, initiativeId, text, dueOn, dueWhy }) => {
    const { refusals } = messages.initiatives;
    await loadLiving(ctx, initiativeId);
    if (id === undefined) {
      return addRow(ctx, 'initiative_milestone', { initiativeId, text, dueOn, firstDueOn: null, dueWhy: null, doneOn: null, doneHow: null, removedAt: null, removedBy: null });
    }
    const stored = await loadRow(ctx, 'initiative_milestone', id);
    if (stored.initiativeId !== initiativeId) throw invalid(messages.errors.invalid, { initiativeId: refusals.staysWith });
    if (dueOn !== stored.dueOn && dueWhy === null) throw invalid(messages.errors.invalid, { dueWhy: refusals.whyMoved });
    const due = movedDue(stored, dueOn, dueOn === stored.dueOn ? stored.dueWhy : dueWhy);
    return changeRow(ctx, 'initiative_milestone', stored, version, { text, ...due, dueOn });
  },
});
