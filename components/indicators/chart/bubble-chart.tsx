import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { growthText } from '../growth-text';
import { lqText } from '../lq-text';
import type { Bubble } from './bubble';
import { BubbleDrawing } from './bubble-drawing';
import { BUBBLE_NARROW, BUBBLE_WIDE } from './bubble-frames';
import { BubbleLegend } from './bubble-legend';

interface BubbleChartProps {
  bubbles: readonly Bubble[];
  scheme: ClassScheme;
  referenceName: string;
  /** The span most bubbles share. */
  years: string;
  /** What the area counts, in the table's own word. */
  measure: string;
  label: string;
  notes?: ReactNode;
  legend?: ReactNode;
  source: ReactNode;
  downloads?: ReactNode;
  /** Further columns of the table beside the chart. */
  columns?: readonly Column<Bubble>[];
}

/** Strength and growth: location quotient across, growth upwards, area by count; the same figures as a table below. */
export function BubbleChart(props: BubbleChartProps) {
  const { bubbles, scheme, referenceName, years, measure, label, notes, legend, source, downloads, columns = [] } = props;
  const { chart } = messages.indicators.region;
  const { metrics } = messages.indicators.words;
  const drawing = {
    bubbles, scheme, label,
    axes: { x: chart.x(referenceName), y: chart.y(metrics[scheme.yMetric].axis, years) },
    growthText: (value: number) => growthText(scheme.yMetric, value, true),
  };
  const own: Column<Bubble>[] = [
    { key: 'industry', head: chart.columns.industry, cell: (bubble) => <a href={bubble.href}>{`${1 + bubbles.indexOf(bubble)}. ${bubble.label}`}</a> },
    ...columns,
    { key: 'lq', head: chart.columns.lq, end: true, cell: ({ lq }) => lqText(lq) },
    { key: 'growth', head: metrics[scheme.yMetric].axis, end: true, cell: ({ growth }) => growthText(scheme.yMetric, growth) },
    { key: 'years', head: chart.columns.years, end: true, cell: (bubble) => bubble.years },
    { key: 'count', head: chart.columns.count, end: true, cell: ({ count }) => format.number(count) },
  ];
  return (
    <ChartFrame
      title={chart.title}
      note={chart.measure(measure)}
      legend={<BubbleLegend toned={bubbles.some(({ tone }) => tone)} hollow={bubbles.some(({ hollow }) => hollow)} edges={bubbles.map(({ edge }) => edge)}>{legend}</BubbleLegend>}
      table={<DataTable caption={label} columns={own} rows={bubbles} rowKey={({ key }) => key} picked={({ selected }) => selected} />}
      source={source}
      downloads={downloads}
    >
      {notes}
      <BubbleDrawing {...drawing} frame={BUBBLE_WIDE} named className="wide" />
      <BubbleDrawing {...drawing} axes={{ x: messages.indicators.words.lq, y: drawing.axes.y }} frame={BUBBLE_NARROW} named={false} className="narrow" />
    </ChartFrame>
  );
}
