import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { askedIds } from './asked-ids';

/** The ids of all organizations of the list an address asks for, in its order. */
export const askedOrganizations = (actor: Actor, asked: Record<string, string>): Promise<string[]> => askedIds((place) => organizationSheet(actor, { ...asked, ...place }));
