import { useCallback, useMemo, useRef, useState } from 'react';
import type { SheetRow } from '@/lib/domain/sheet/cell';

type Ticked = { query: string; ids: ReadonlyMap<string, { version: number; name: string }>; all: boolean };

/** Which rows are selected: some by hand, or all that the list shows. Another list begins with none. */
export function useTicks(query: string, total: number) {
  const [held, setHeld] = useState<Ticked>({ query, ids: new Map(), all: false });
  const last = useRef(0);
  const { ids, all } = useMemo(() => (held.query === query ? held : { ids: new Map<string, { version: number; name: string }>(), all: false }), [held, query]);
  const has = useCallback((id: string) => all || ids.has(id), [ids, all]);
  return {
    ids, all, has,
    count: all ? total : ids.size,
    clear: () => setHeld({ query, ids: new Map(), all: false }),
    tickAll: () => setHeld({ query, ids: new Map(), all: !all }),
    tick: ({ id, row, range, rowAt }: { id: string; row: number; range: boolean; rowAt: (row: number) => SheetRow | undefined }) => {
      const next = new Map(ids);
      const isTicked = next.has(id);
      const [from, to] = range ? [Math.min(last.current, row), Math.max(last.current, row)] : [row, row];
      for (let at = from; at <= to; at += 1) {
        const found = rowAt(at);
        if (!found) continue;
        if (isTicked && !range) next.delete(found.id);
        else next.set(found.id, { version: found.version, name: String(found.cells[0] ?? '') });
      }
      last.current = row;
      setHeld({ query, ids: next, all: false });
    },
  };
}
