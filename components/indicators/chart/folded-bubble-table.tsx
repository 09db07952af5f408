'use client';
import type { ComponentProps } from 'react';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { AwaitedTable } from '../awaited-table';
import { BubbleTable } from './bubble-table';

/** The figures of the bubbles beside it, from the same data, filled in by the browser since it starts folded away. */
export function FoldedBubbleTable(props: Omit<ComponentProps<typeof BubbleTable>, 'columns'>) {
  return useInBrowser() ? <BubbleTable {...props} /> : <AwaitedTable />;
}
