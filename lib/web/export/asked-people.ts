import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { peopleSheet } from '@/lib/services/register/people-sheet';
import { askedIds } from './asked-ids';

/** The ids of all people of the list an address asks for, in its order. */
export const askedPeople = (actor: Actor, asked: Record<string, string>): Promise<string[]> =>
  askedIds((place) => peopleSheet(actor, { ...asked, ...place } as Parameters<typeof peopleSheet>[1]));
