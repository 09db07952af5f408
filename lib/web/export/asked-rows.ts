import 'server-only';
import type { SheetRow } from '@/lib/domain/sheet/cell';

type Block = { columns: readonly string[]; rows: readonly SheetRow[]; next: string | null };

/** All rows of a sheet in its order with the cells it shows: block by block, so that others are served between. */
export const askedRows = async (blockFrom: (place: { row: number; after?: string }) => Promise<Block>): Promise<{ columns: readonly string[]; rows: SheetRow[] }> => {
  const rows: SheetRow[] = [];
  for (let after: string | undefined; ;) {
    const block = await blockFrom({ row: rows.length, ...(after && { after }) });
    rows.push(...block.rows);
    if (block.next === null) return { columns: block.columns, rows };
    after = block.next;
  }
};
