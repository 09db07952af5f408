import { useEffect, useState } from 'react';

export type Total = { sum: number; known: number };
export type Summary = {
  total: number;
  more: boolean;
  totals: Readonly<Record<string, Total>>;
  groups: readonly { values: readonly (string | number | boolean | null)[]; rows: number; totals: Readonly<Record<string, Total>> }[];
};

/** How many rows there are in all, their totals and groups: asked once the page stands, and again when its rows came anew. */
export function useSummary(url: string, moment: unknown): Summary | null {
  const [held, setHeld] = useState<{ url: string; summary: Summary } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(url, { headers: { Accept: 'application/json' }, signal: stop.signal })
      .then(async (response) => { if (response.ok) setHeld({ url, summary: (await response.json()) as Summary }); })
      .catch(() => undefined);
    return () => stop.abort();
  }, [url, moment]);
  return held?.url === url ? held.summary : null;
}
