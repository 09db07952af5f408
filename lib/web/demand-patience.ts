import 'server-only';
import { systemActor } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { attemptsBefore } from '@/lib/services/access/attempts-before';
import { recordAttempt } from '@/lib/services/access/record-attempt';
import { limited } from '@/lib/services/errors';

const limiter = systemActor('access.credentials');

/** Refuses a network that guessed wrong too often, with the time to wait: one limiter for every secret there is. */
export const demandPatience = async (network: string): Promise<void> => {
  const wait = await attemptsBefore(limiter, { accountKey: null, networkKey: network, counted: false });
  if (wait > 0) throw limited(messages.access.errors.limited(Math.ceil(wait / 60_000)), Math.ceil(wait / 1000));
};

/** Writes a wrong guess down. */
export const noteGuess = async (path: 'feed' | 'rating' | 'directory', network: string): Promise<void> => {
  await recordAttempt(limiter, { path, accountKey: null, networkKey: network });
};
