import type { Handle } from '@/db/database';
import { journaledTable, keyOfRow, rowsWhere } from '@/db/journal';
import type { RowChange } from '@/lib/domain/history/net-changes';
import { REWRITTEN_PARTS, saying } from '@/lib/domain/history/rewritten-parts';
import { chunks } from '@/lib/domain/shared/chunks';

/** The keys of the parts that say today what parts of these records said, by what they say: saved again, they stand under other ids. */
export const twinsOf = async (db: Handle, changes: readonly RowChange[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const [first] = changes;
  const rule = first && REWRITTEN_PARTS[first.table];
  const table = first && journaledTable(first.table);
  if (!rule || rule.nested || !table) return found;
  const wholes = [...new Set(changes.map(({ before, after }) => String((before ?? after)?.[rule.of])))];
  for (const some of chunks(wholes, 500)) {
    for (const row of await rowsWhere(db, table, rule.of, some)) found.set(saying(row), keyOfRow(table, row));
  }
  return found;
};
