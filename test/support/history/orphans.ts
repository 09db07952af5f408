import { z } from 'zod';
import { JOURNALED, keyOfRow } from '@/db/journal';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';

type Row = Record<string, unknown>;

const look = query({
  name: 'test.orphans', permission: 'register.read', input: z.strictObject({}),
  run: async ({ db }) => {
    const rows = new Map<string, Row[]>();
    for (const { name, table } of JOURNALED) rows.set(name, await db.select().from(table));
    return JOURNALED.flatMap((table) => [...table.references, ...(table.name === 'organizations' ? [{ field: 'parentId', table: 'organizations', parentField: 'id' }] : [])].flatMap(({ field, table: parent, parentField }) => {
      const there = rows.get(parent);
      if (!there) return [];
      const known = new Set(there.map((row) => row[parentField]));
      return (rows.get(table.name) ?? []).filter((row) => row[field] !== null && !known.has(row[field])).map((row) => `${table.name} ${keyOfRow(table, row)} ${field}`);
    }));
  },
});

/** Rows of the journaled tables that point at a row that is not there, by name, key and field. */
export const orphans = () => look(systemActor('register.read'), {});
