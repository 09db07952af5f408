import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { disclosurePackages, externalIds, listBases, organizations } from '@/db/schema';

/**
 * What names a record of the register without a foreign key; a test of the architecture holds that there is no other.
 * Both ids of the system a list came from lead to the one that stays; what lists gave it last is its own, or the other's where it has none.
 */
export const moveLoose = async (db: Handle, record: 'organization' | 'person', { from, into }: { from: string; into: string }) => {
  if (record === 'organization') await db.update(organizations).set({ parentId: into }).where(eq(organizations.parentId, from));
  await db.update(disclosurePackages).set({ subjectId: into }).where(and(eq(disclosurePackages.subjectKind, record), eq(disclosurePackages.subjectId, from)));
  await db.update(externalIds).set({ recordId: into }).where(and(eq(externalIds.record, record), eq(externalIds.recordId, from)));
  const baseOf = (id: string) => and(eq(listBases.record, record), eq(listBases.recordId, id));
  const [own] = await db.select({ id: listBases.recordId }).from(listBases).where(baseOf(into));
  if (!own) await db.update(listBases).set({ recordId: into }).where(baseOf(from));
};
