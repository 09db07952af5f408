import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { searchNames } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';

/** Makes a record findable by these names and no others. */
export const setSearchNames = async (db: Handle, kind: SearchableKind, recordId: string, names: readonly string[]) => {
  await db.delete(searchNames).where(and(eq(searchNames.kind, kind), eq(searchNames.recordId, recordId)));
  const keys = [...new Set(names.map(fold))].filter(Boolean);
  if (keys.length > 0) await db.insert(searchNames).values(keys.map((key) => ({ kind, recordId, key })));
};
