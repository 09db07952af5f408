import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import type { Column } from '@/components/ui/data-table';
import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import { pack } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import type { Bubble } from './bubble';
import { BubbleCanvas } from './bubble-canvas';
import { BubbleLegend } from './bubble-legend';
import { BubbleTable } from './bubble-table';
import { FoldedBubbleTable } from './folded-bubble-table';

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
  const { bubbles, scheme, referenceName, years, measure, label, notes, legend, source, downloads, columns } = props;
  const { chart } = messages.indicators.region;
  const packed = pack(bubbles);
  return (
    <ChartFrame
      title={chart.title}
      note={chart.measure(measure)}
      legend={<BubbleLegend toned={bubbles.some(({ tone }) => tone)} hollow={bubbles.some(({ hollow }) => hollow)} edges={bubbles.map(({ edge }) => edge)}>{legend}</BubbleLegend>}
      table={columns ? <BubbleTable bubbles={bubbles} scheme={scheme} label={label} columns={columns} /> : <FoldedBubbleTable packed={packed} scheme={scheme} label={label} />}
      source={source}
      downloads={downloads}
    >
      {notes}
      <BubbleCanvas packed={packed} scheme={scheme} referenceName={referenceName} years={years} label={label} />
    </ChartFrame>
  );
}
