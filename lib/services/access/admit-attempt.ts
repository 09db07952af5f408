import { networkKey } from '@/lib/domain/access/network-key';
import type { Credential } from '@/lib/domain/access/credential';
import { systemActor, type Actor } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { limited } from '../errors';
import { attemptsBefore } from './attempts-before';
import { recordAttempt } from './record-attempt';
import { withdraw } from './withdraw-attempt';

const limiter = systemActor('access.credentials');

/** Where the actor sits; a job or the command line sits on the machine itself. */
export const networkOfActor = (actor: Actor): string => ('network' in actor ? networkKey(actor.network) : 'local');

const refuse = (wait: number) => {
  const minutes = Math.ceil(wait / 60_000);
  return limited(messages.access.errors.limited(minutes), Math.ceil(wait / 1000));
};

/**
 * Lets an attempt at a credential through, or refuses it with the time to wait. Counted again once it is written down:
 * of many at the same moment, on any number of processes, at most ten see no more than ten and reach the secret.
 */
export const admitAttempt = async ({ actor, now }: QueryContext, path: Credential, accountKey: string | null): Promise<string> => {
  const where = { accountKey, networkKey: networkOfActor(actor) };
  const before = await attemptsBefore(limiter, { ...where, counted: false }, { now });
  if (before > 0) throw refuse(before);
  const { id } = await recordAttempt(limiter, { path, ...where }, { now });
  const after = await attemptsBefore(limiter, { ...where, counted: true }, { now });
  if (after > 0) {
    await withdraw(id);
    throw refuse(after);
  }
  return id;
};
