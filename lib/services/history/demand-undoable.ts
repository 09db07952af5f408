import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { conflict, forbidden } from '../errors';
import type { StoredAction } from './load-action';
import { undoBar } from './undo-bar';

/** Refuses to undo what cannot be undone, by whom or at all. */
export const demandUndoable = (ctx: Pick<QueryContext, 'actor' | 'now'>, action: StoredAction) => {
  const bar = undoBar(ctx, action);
  if (bar === 'not-allowed') throw forbidden(messages.history.bars[bar]);
  if (bar) throw conflict(messages.history.bars[bar]);
};
