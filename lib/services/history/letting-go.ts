import type { Handle } from '@/db/database';
import { journaledTable, rowsNow } from '@/db/journal';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { turnBack } from '@/lib/domain/history/turn-back';
import { chunks } from '@/lib/domain/shared/chunks';
import { breathe } from './breathe';
import { byTable } from './undo-plan';
import { SOFT_REFERENCES } from './undo-rules';

/** A field of a row, as a name. */
export const fieldOf = (table: string, key: string, field: string) => `${table} ${key} ${field}`;

/** Fields of rows that an action made point at what it brought, and that point elsewhere again once it is undone. */
export const lettingGo = async (db: Handle, inserted: readonly RowChange[], updated: readonly RowChange[]): Promise<ReadonlySet<string>> => {
  const brought = new Set(inserted.map(({ key }) => key));
  const fields = new Set<string>();
  for (const [name, changes] of byTable(updated)) {
    const table = journaledTable(name);
    if (!table) continue;
    const pointing = [...table.references, ...SOFT_REFERENCES.filter((one) => one.table === name)].map(({ field }) => field);
    const tied = changes.filter(({ after }) => pointing.some((field) => brought.has(String(after?.[field]))));
    for (const some of chunks(tied, 500)) {
      const now = await rowsNow(db, table, some.map(({ key }) => key), false);
      for (const { key, before, after } of some) {
        const { back } = turnBack(before ?? {}, after ?? {}, now.get(key) ?? {});
        for (const field of pointing) if (field in back) fields.add(fieldOf(name, key, field));
      }
      await breathe();
    }
  }
  return fields;
};
