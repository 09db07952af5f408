import type { Cell, SheetRow } from '@/lib/domain/sheet/cell';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';

export type Block = { rows: readonly SheetRow[]; next: string | null };
type Held = Block & { stale?: boolean };

export type BlockStore = ReturnType<typeof blockStore>;

/** The rows of a list that have come so far, in blocks. Each row in sight listens for itself: a block that comes draws its rows anew and nothing else. */
export function blockStore(first: Block & { from: number }, before?: ReadonlyMap<number, Held>) {
  // Rows of another moment stay in sight until they have come anew.
  const blocks = new Map<number, Held>([...(before ?? [])].map(([at, block]) => [at, { ...block, stale: true }]));
  blocks.set(Math.floor(first.from / BLOCK_ROWS), first);
  const listeners = new Set<() => void>();
  const under = new Set<number>();
  const tell = () => { for (const listener of listeners) listener(); };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    rowAt: (row: number): SheetRow | undefined => blocks.get(Math.floor(row / BLOCK_ROWS))?.rows[row % BLOCK_ROWS],
    underWay: () => under.size,
    /** Blocks of these rows that have not come or are of another moment, and are not under way. */
    lacking: (from: number, to: number): number[] => {
      const [low, high] = [Math.floor(from / BLOCK_ROWS), Math.floor(Math.max(from, to) / BLOCK_ROWS)];
      return Array.from({ length: high - low + 1 }, (_, at) => low + at).filter((at) => !under.has(at) && (blocks.get(at)?.stale ?? true));
    },
    placeBefore: (block: number): string | null => {
      const held = blocks.get(block - 1);
      return held && !held.stale ? held.next : null;
    },
    begin: (block: number) => { under.add(block); },
    end: (block: number, came?: Block) => {
      under.delete(block);
      if (came) blocks.set(block, came);
      tell();
    },
    /** Shows a row as it will be; says how it was. */
    mend: (id: string, change: (row: SheetRow) => { version?: number; cells?: readonly Cell[] }): SheetRow | undefined => {
      for (const [at, block] of blocks) {
        const place = block.rows.findIndex((row) => row.id === id);
        const row = block.rows[place];
        if (!row) continue;
        blocks.set(at, { ...block, rows: block.rows.with(place, { ...row, ...change(row) }) });
        tell();
        return row;
      }
      return undefined;
    },
    with: (anew: Block & { from: number }) => blockStore(anew, blocks),
  };
}
