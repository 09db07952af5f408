'use client';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { AwaitedTable } from '../awaited-table';
import type { Bubble } from './bubble';
import { BubbleTable } from './bubble-table';

/** The figures of the bubbles beside it, from the same data, filled in by the browser since it starts folded away. */
export function FoldedBubbleTable({ packed, ...shown }: { packed: Packed<readonly Bubble[]>; scheme: ClassScheme; label: string }) {
  return useInBrowser() ? <BubbleTable {...shown} bubbles={unpack(packed)} /> : <AwaitedTable />;
}
