import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { peopleSheet } from '@/lib/services/register/people-sheet';
import { askedIds } from './asked-ids';
import { namedIds } from './named-ids';

/** The ids of all people of the list an address asks for, in its order; those it names, where it names some. */
export const askedPeople = async (actor: Actor, asked: Record<string, string>): Promise<string[]> =>
  namedIds(asked) ?? askedIds((place) => peopleSheet(actor, { ...asked, ...place } as Parameters<typeof peopleSheet>[1]));
