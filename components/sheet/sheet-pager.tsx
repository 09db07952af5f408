'use client';
import { Pager } from '@/components/ui/pager';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';

interface SheetPagerProps {
  from: number;
  rows: number;
  total: number | null;
  more: boolean;
  hrefOf: { first: string; previous: string; next: string };
}

/** Pages of a list for whoever has no script running: with it, rows come as they are scrolled to. */
export function SheetPager({ from, rows, total, more, hrefOf }: SheetPagerProps) {
  if (useInBrowser() || (from === 0 && rows < BLOCK_ROWS)) return null;
  const hasNext = more || total === null ? rows === BLOCK_ROWS : from + rows < total;
  return (
    <Pager
      from={from + 1} to={from + rows} total={more ? null : total} firstHref={from > BLOCK_ROWS ? hrefOf.first : undefined} previousHref={from > 0 ? hrefOf.previous : undefined}
      nextHref={hasNext ? hrefOf.next : undefined}
    />
  );
}
