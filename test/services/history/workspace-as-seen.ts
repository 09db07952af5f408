import { z } from 'zod';
import { BOOKKEEPING, JOURNALED, keyOfRow } from '@/db/journal';
import { searchNames } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';

const plain = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).filter(([field]) => !BOOKKEEPING.includes(field)));

const read = query({
  name: 'test.workspace-as-seen', permission: 'register.read', input: z.strictObject({}),
  run: async ({ db }) => {
    const tables: Record<string, unknown> = {};
    for (const table of JOURNALED) {
      const rows = (await db.select().from(table.table)) as Record<string, unknown>[];
      const seen = rows.map((row) => [keyOfRow(table, row), JSON.stringify(plain(row))] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      if (seen.length > 0) tables[table.name] = Object.fromEntries(seen);
    }
    const names = await db.select().from(searchNames);
    tables.names = names.map(({ kind, recordId, key }) => `${kind} ${recordId} ${key}`).sort();
    return tables;
  },
});

/** Every journaled table and the index of names, as an export would show them: without locks, stamps and the trail. */
export const workspaceAsSeen = () => read(systemActor('register.read'), {});
