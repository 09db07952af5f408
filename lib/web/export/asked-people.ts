import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import type { ExportedPerson } from '@/lib/domain/export/exported';
import { EXPORTED_AT_ONCE } from '@/lib/domain/export/export-question';
import { chunks } from '@/lib/domain/shared/chunks';
import { peopleToExport } from '@/lib/services/export/people-to-export';
import { peopleSheet } from '@/lib/services/register/people-sheet';
import { askedIds } from './asked-ids';

/** All people of the list an address asks for, in its order. */
export const askedPeople = async (actor: Actor, asked: Record<string, string>): Promise<ExportedPerson[]> => {
  const ids = await askedIds((place) => peopleSheet(actor, { ...asked, ...place } as Parameters<typeof peopleSheet>[1]));
  const found: ExportedPerson[] = [];
  for (const some of chunks(ids, EXPORTED_AT_ONCE)) found.push(...await peopleToExport(actor, { ids: [...some] }));
  return found;
};
