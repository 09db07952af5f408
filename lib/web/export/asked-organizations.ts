import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { ExportedOrganization } from '@/lib/domain/export/exported';
import { EXPORTED_AT_ONCE } from '@/lib/domain/export/export-question';
import { chunks } from '@/lib/domain/shared/chunks';
import { organizationsToExport } from '@/lib/services/export/organizations-to-export';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { askedIds } from './asked-ids';

/** All organizations of the list an address asks for, in its order. */
export const askedOrganizations = async (actor: Actor, asked: Record<string, string>): Promise<ExportedOrganization[]> => {
  const ids = await askedIds((place) => organizationSheet(actor, { ...asked, ...place }));
  const found: ExportedOrganization[] = [];
  for (const some of chunks(ids, EXPORTED_AT_ONCE)) found.push(...await organizationsToExport(actor, { ids: [...some] }));
  return found;
};
