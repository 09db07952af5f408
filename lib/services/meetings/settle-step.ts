import { and, eq, isNull } from 'drizzle-orm';
import { activities } from '@/db/schema';
import { SettleStepInput } from '@/lib/domain/meetings/settle-step-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';
import { loadStep } from './load-step';
import { writeStep } from './write-step';

/** A step is done and shown, skipped with a reason, or open again. What only another contact's readers may read is settled by them alone. */
export const settleStep = command({
  name: 'meetings.settle-step',
  permission: 'readiness.write',
  record: 'playbook_step',
  input: SettleStepInput,
  run: async (ctx, { id, version, state, on, note, activityId }) => {
    const step = await loadStep(ctx, id);
    const contactOf = async (contact: string) => (await ctx.db.select({ level: activities.confidentiality }).from(activities).where(and(eq(activities.id, contact), isNull(activities.archivedAt), visibleActivities(ctx))))[0];
    const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
    const before = step.activityId === null ? { level: 'internal' as const } : await contactOf(step.activityId);
    if (!before) throw notFound(messages.errors.notFound);
    const shown = activityId === null ? { level: 'internal' as const } : await contactOf(activityId);
    if (!shown) throw refuse('activityId', messages.meetings.refusals.notShown);
    if (on !== null && on > ctx.today) throw refuse('on', messages.meetings.refusals.settledLater);
    const settled = state === 'open' ? { settledOn: null, settledBy: null, note: null, activityId: null } : { settledOn: on ?? ctx.today, settledBy: ctx.actor.id, note, activityId: state === 'done' ? activityId : null };
    return writeStep(ctx, step, { state, ...settled }, version, strictest(['internal', before.level, shown.level]));
  },
});
