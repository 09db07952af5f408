import { ReassignInput } from '@/lib/domain/outreach/reassign-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { atVersion } from './at-version';
import { changeTask } from './change-task';
import { loadTask } from './load-task';
import { ownerRefusal } from './owner-refusal';

/** Hands a follow-up to a colleague, who must be able to read what it came from. */
export const reassignTask = command({
  name: 'outreach.reassign-follow-up',
  permission: 'outreach.write',
  record: 'task',
  input: ReassignInput,
  run: async (ctx, { id, version, ownerId }) => {
    const task = atVersion(await loadTask(ctx, id), version, { ownerId });
    const refused = await ownerRefusal(ctx, task, ownerId);
    if (refused) throw invalid(messages.errors.invalid, { ownerId: refused });
    return changeTask(ctx, task, { ownerId });
  },
});
