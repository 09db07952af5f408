import { PERMISSIONS, systemActor } from '@/lib/auth/permissions';
import { takeUndos } from '@/lib/jobs/take-undos';
import { listActions } from '@/lib/services/history/list-actions';
import { undoAction } from '@/lib/services/history/undo-action';
import { answer } from './answer';
import type { Words } from './verb';

/** Undoes an action as the system, to its end; without an id, lists what was done of late. */
export const undo = async ({ positionals: [id] }: Words) => {
  const actor = systemActor(...PERMISSIONS);
  if (id === undefined) return answer((await listActions(actor, {})).deeds);
  const undone = await undoAction(actor, { id });
  while (undone.waiting && (await takeUndos(() => new Date()))) continue;
  answer(undone);
};
