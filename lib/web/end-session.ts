import 'server-only';
import { redirect } from 'next/navigation';
import { signOut } from '@/lib/services/access/sign-out';
import { currentActor } from './current-actor';
import { dropSession } from './keep-session';

/** Ends the session here and in the database; works as a plain form, without a script. */
export const endSession = async (): Promise<never> => {
  const actor = await currentActor();
  if (actor.kind === 'user') await signOut(actor, {});
  await dropSession();
  redirect('/sign-in');
};
