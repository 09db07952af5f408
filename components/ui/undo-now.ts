import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { Undone } from '@/lib/domain/history/undone';
import { messages } from '@/lib/messages';
import { showToast } from './show-toast';

/** The command that turns an action round, as a server action. */
export type Undo = (input: { id: string }) => Promise<ActionResult<Undone>>;

/** Turns an action round and says so, with what it left because somebody changed it since; `again` where it does a thing again that was undone. */
export async function undoNow(undo: Undo, id: string, again = false): Promise<boolean> {
  const words = messages.history.said;
  const result = await undo({ id }).catch(() => null);
  if (!result?.ok) {
    showToast({ message: result?.error.message ?? messages.ui.serverSilent, tone: 'bad', more: { href: '/history', label: words.history } });
    return false;
  }
  const { keptCount, waiting } = result.value;
  const done = waiting ? words.underWay : again ? words.redone : words.undone;
  showToast({
    message: keptCount > 0 ? words.withKept(done, keptCount) : done,
    did: waiting ? undefined : result.action, again: !again,
    more: keptCount > 0 || waiting ? { href: `/history/${result.value.id}`, label: words.whatStayed } : undefined,
  });
  return true;
}
