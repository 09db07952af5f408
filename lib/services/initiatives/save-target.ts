import { TargetInput } from '@/lib/domain/initiatives/target-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { addRow } from './add-row';
import { changeRow } from './change-row';
import { loadLiving } from './load-living';
import { loadRow } from './load-row';

/** Sets a target, or mends it. Its metric stays: another metric is another target. */
export const saveTarget = command({
  name: 'initiatives.save-target',
  permission: 'initiatives.write',
  record: 'initiative_target',
  input: TargetInput,
  run: async (ctx, { id, version = 0, ...fields }) => {
    const { refusals } = messages.initiatives;
    await loadLiving(ctx, fields.initiativeId);
    if (id === undefined) return addRow(ctx, 'initiative_target', { ...fields, removedAt: null, removedBy: null });
    const stored = await loadRow(ctx, 'initiative_target', id);
    if (stored.initiativeId !== fields.initiativeId) throw invalid(messages.errors.invalid, { initiativeId: refusals.staysWith });
    if (stored.metric !== fields.metric) throw invalid(messages.errors.invalid, { metric: refusals.metricStays });
    return changeRow(ctx, 'initiative_target', stored, version, fields);
  },
});
