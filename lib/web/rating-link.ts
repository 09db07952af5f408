import 'server-only';
import { headers } from 'next/headers';
import { networkOf } from '@/lib/auth/network-of';
import { systemActor } from '@/lib/auth/permissions';
import { networkKey } from '@/lib/domain/access/network-key';
import type { AnswerDraft } from '@/lib/domain/ratings/answer-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { Refusal } from '@/lib/services/errors';
import { answer } from '@/lib/services/ratings/answer';
import { openedLink } from '@/lib/services/ratings/opened-link';
import { demandPatience, noteGuess } from './demand-patience';
import { refusalToError } from './refusal-to-error';

const holder = systemActor('ratings.answer');

/** Counted apart from sign-ins: a stale link that a whole office opens shuts nobody's sign-in. */
const hereabouts = async () => `rating ${networkKey(networkOf(await headers()))}`;

/** What a private link opens, for whoever holds it, signed in or not. Tokens nobody was given are counted. */
export const openRatingLink = async (token: string) => {
  const network = await hereabouts();
  try {
    await demandPatience(network);
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === 'limited') return { state: 'limited' as const, say: fault.message };
    throw fault;
  }
  const opened = await openedLink(holder, { token });
  if (opened.state === 'unknown') await noteGuess('rating', network);
  return opened;
};

/** Takes the answer that comes by a private link. */
export const answerByLink = async (input: AnswerDraft): Promise<ActionResult<{ id: string }>> => {
  const network = await hereabouts();
  try {
    await demandPatience(network);
    return { ok: true, value: await answer(holder, input) };
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === 'not-found') await noteGuess('rating', network);
    return { ok: false, error: refusalToError(fault) };
  }
};
