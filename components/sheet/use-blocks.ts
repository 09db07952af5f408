import { useCallback, useState } from 'react';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import { blockStore, type Block, type BlockStore } from './block-store';

/** The address of a block: after the last row of the one before where that has come, by number otherwise. */
const addressOf = (url: string, store: BlockStore, block: number): string => {
  const after = store.placeBefore(block);
  const sign = url.includes('?') ? '&' : '?';
  return `${url}${sign}row=${block * BLOCK_ROWS}${after ? `&after=${after}` : ''}`;
};

/** Rows of a list as they are wanted: the first block came with the page, the others are asked for by `need`. */
export function useBlocks(url: string, first: Block & { from: number }) {
  const [held, setHeld] = useState(() => ({ url, first, store: blockStore(first) }));
  if (held.url !== url || held.first !== first) setHeld({ url, first, store: held.url === url ? held.store.with(first) : blockStore(first) });
  const { store } = held;
  const [failed, setFailed] = useState(false);

  const need = useCallback(async (from: number, to: number) => {
    await Promise.all(store.lacking(from, to).map(async (block) => {
      store.begin(block);
      try {
        const response = await fetch(addressOf(url, store, block), { headers: { Accept: 'application/json' } });
        if (!response.ok) throw new Error(String(response.status));
        store.end(block, (await response.json()) as Block);
        setFailed(false);
      } catch {
        store.end(block);
        setFailed(true);
      }
    }));
  }, [store, url]);

  return { store, need, failed };
}
