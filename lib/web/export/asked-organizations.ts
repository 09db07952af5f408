import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { askedIds } from './asked-ids';
import { namedIds } from './named-ids';

/** The ids of all organizations of the list an address asks for, in its order; those it names, where it names some. */
export const askedOrganizations = async (actor: Actor, asked: Record<string, string>): Promise<string[]> => namedIds(asked) ?? askedIds((place) => organizationSheet(actor, { ...asked, ...place }));
