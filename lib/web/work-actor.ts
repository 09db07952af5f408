import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { may, PERMISSIONS, type Actor, type Permission } from '@/lib/auth/permissions';
import { currentActor } from './current-actor';

export type { Permission };
export type Person = Extract<Actor, { kind: 'user' }>;

/** The signed-in person a page is drawn for; leads others to the sign-in page and back. */
export const workActor = async (): Promise<Person> => {
  const actor = await currentActor();
  const path = (await headers()).get('x-lode-path') ?? '/today';
  if (actor.kind !== 'user') redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  if (actor.secondFactor === 'missing' && !path.startsWith('/account')) redirect('/account/second-factor');
  return actor;
};

/** What a page may offer: a hidden button is comfort, the command refuses all the same. */
export const allowedFor = (actor: Actor) => (permission: Permission) => may(actor, permission);

/** All of them, for what is drawn in the browser. */
export const permissionsOf = (actor: Actor): readonly Permission[] => PERMISSIONS.filter(allowedFor(actor));
