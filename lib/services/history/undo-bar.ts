import { may, type Permission } from '@/lib/auth/permissions';
import { cannotBeUndone } from '@/lib/domain/history/cannot-be-undone';
import type { UndoBar } from '@/lib/domain/history/deed';
import { undoableSince } from '@/lib/domain/history/undo-window';
import type { QueryContext } from '../define';
import type { StoredAction } from './load-action';

type Barred = Pick<StoredAction, 'command' | 'permission' | 'actorId' | 'undoneBy' | 'state' | 'at'>;

/** Why the actor cannot undo an action; null where they can. Who could do it may undo it: their own or, governing, anybody's. */
export const undoBar = ({ actor, now }: Pick<QueryContext, 'actor' | 'now'>, action: Barred): UndoBar => {
  const why = cannotBeUndone(action.command);
  if (why) return why;
  if (!may(actor, action.permission as Permission)) return 'not-allowed';
  if (action.actorId !== actor.id && !may(actor, 'history.govern')) return 'not-allowed';
  if (action.undoneBy) return 'undone';
  if (action.state === 'forgotten') return 'forgotten';
  if (action.state === 'waiting' || action.state === 'running') return 'under-way';
  return action.at < undoableSince(now) ? 'too-old' : null;
};
