import { ChangeStepInput } from '@/lib/domain/meetings/change-step-input';
import { command } from '../define';
import { demandOwner } from './demand-owner';
import { loadStep } from './load-step';
import { writeStep } from './write-step';

/** Gives a step somebody who looks after it, other days or other words. */
export const changeStep = command({
  name: 'meetings.change-step',
  permission: 'readiness.write',
  record: 'playbook_step',
  input: ChangeStepInput,
  run: async (ctx, { id, version, ...fields }) => {
    const step = await loadStep(ctx, id);
    if (fields.ownerId !== null && fields.ownerId !== step.ownerId) await demandOwner(ctx, fields.ownerId);
    return writeStep(ctx, step, fields, version);
  },
});
