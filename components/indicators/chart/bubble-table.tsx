import { DataTable, type Column } from '@/components/ui/data-table';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { growthText } from '../growth-text';
import { lqText } from '../lq-text';
import type { Bubble } from './bubble';

interface BubbleTableProps {
  bubbles: readonly Bubble[];
  scheme: ClassScheme;
  label: string;
  /** Further columns after the name. */
  columns?: readonly Column<Bubble>[];
}

/** The figures of a bubble chart, numbered as on the narrow drawing. */
export function BubbleTable({ bubbles, scheme, label, columns = [] }: BubbleTableProps) {
  const { region: { chart }, words: { metrics } } = messages.indicators;
  const own: Column<Bubble>[] = [
    { key: 'industry', head: chart.columns.industry, cell: (bubble) => <a href={bubble.href}>{`${1 + bubbles.indexOf(bubble)}. ${bubble.label}`}</a> },
    ...columns,
    { key: 'lq', head: chart.columns.lq, end: true, cell: ({ lq }) => lqText(lq) },
    { key: 'growth', head: metrics[scheme.yMetric].axis, end: true, cell: ({ growth }) => growthText(scheme.yMetric, growth) },
    { key: 'years', head: chart.columns.years, end: true, cell: (bubble) => bubble.years },
    { key: 'count', head: chart.columns.count, end: true, cell: ({ count }) => format.number(count) },
  ];
  return <DataTable caption={label} columns={own} rows={bubbles} rowKey={({ key }) => key} picked={({ selected }) => selected} />;
}
