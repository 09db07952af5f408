import type { Actor } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { forbidden } from '../errors';

/** The person behind an actor; jobs and the command line have no account of their own. */
export const personOf = (actor: Actor): Extract<Actor, { kind: 'user' }> => {
  if (actor.kind !== 'user') throw forbidden(messages.errors.forbidden);
  return actor;
};
