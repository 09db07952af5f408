import type { LastDeed } from '@/lib/domain/history/last-deed';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { format } from '@/lib/messages/format';
import { lastAction } from '@/lib/services/history/last-action';
import { lookUpAction } from '@/lib/web/look-up-action';
import { timeZone } from '@/lib/web/time-zone';
import { wordsOfDeed } from './deed-words';

const look = lookUpAction(lastAction);

/** The person's last deed that can be undone, in the words of the question; null where there is none. */
export const lastDeed = async (): Promise<ActionResult<LastDeed | null>> => {
  const found = await look({});
  if (!found.ok) return found;
  const deed = found.value;
  return { ok: true, value: deed && { id: deed.id, ...wordsOfDeed(deed), when: format.instant(deed.at, timeZone()) } };
};
