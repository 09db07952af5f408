import { inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations } from '@/db/schema';
import { chunks } from '@/lib/domain/shared/chunks';

const AT_ONCE = 500;

/** Name and kind of organizations, by id. */
export const organizationsNamed = async (db: Handle, ids: readonly string[]) => {
  const columns = { id: organizations.id, name: organizations.legalName, kind: organizations.kind, archivedAt: organizations.archivedAt };
  const rows = [];
  for (const some of chunks([...new Set(ids)], AT_ONCE)) rows.push(...await db.select(columns).from(organizations).where(inArray(organizations.id, some)));
  return new Map(rows.map(({ archivedAt, ...one }) => [one.id, { ...one, archived: archivedAt !== null }]));
};
