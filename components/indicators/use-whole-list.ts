import { useEffect, useState } from 'react';
import type { OptionGroup } from './grouped-select';

/** The groups of a long list, fetched once the page stands: until then, and where that fails, only what came with the page. */
export function useWholeList(from: string | undefined, groups: readonly OptionGroup[]): readonly OptionGroup[] {
  const [whole, setWhole] = useState<{ from: string; groups: readonly OptionGroup[] } | null>(null);
  useEffect(() => {
    if (!from) return;
    const gone = new AbortController();
    fetch(from, { signal: gone.signal })
      .then(async (answer) => {
        if (answer.ok) setWhole({ from, groups: (await answer.json()) as OptionGroup[] });
      })
      .catch(() => undefined);
    return () => gone.abort();
  }, [from]);
  return whole && whole.from === from ? whole.groups : groups;
}
