import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { pack } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { TrendCanvas } from './chart/trend-canvas';
import { trendLines } from './chart/trend-lines';
import { TrendTable, type TrendRow } from './trend-table';

interface TrendPanelProps {
  title: string;
  note: string;
  rows: readonly TrendRow[];
  years: readonly number[];
  /** Draw an index, first known year = 100, instead of counts. */
  indexed: boolean;
  label: string;
  caption: string;
  source: ReactNode;
  notes?: ReactNode;
  /** The region and table the figures open to. */
  place: { region: string; dataset: string };
  tableOpen?: boolean;
  downloads?: ReactNode;
}

/** Series through the years as lines and, beside them, every figure with its mark. */
export function TrendPanel({ title, note, rows, years, indexed, label, caption, source, notes, place, tableOpen, downloads }: TrendPanelProps) {
  const { trend } = messages.indicators;
  const lines = trendLines(rows, indexed);
  const packed = pack(rows);
  return (
    <ChartFrame
      title={title} note={note} tableOpen={tableOpen} downloads={downloads} source={<>{rows.length > lines.length ? trend.drawn(lines.length, rows.length) : null} {trend.gaps} {trend.caution}. {source}</>}
      table={<TrendTable packed={packed} years={years} caption={caption} place={place} open={tableOpen} />}
    >
      {notes}
      {lines.length === 0 ? null : <TrendCanvas packed={packed} years={years} indexed={indexed} label={label} />}
    </ChartFrame>
  );
}
