import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable } from '@/components/ui/data-table';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { MissingFigure } from '../missing-figure';
import { DotPlot } from './dot-plot';

interface ConcentrationChartProps {
  items: readonly { code: string; name: string; lq: LqWithMarks; href: string }[];
  year: number;
  referenceName: string;
  source: ReactNode;
}

/** Where no table allows growth: the quotients alone, most concentrated first, and why the other axis is missing. */
export function ConcentrationChart({ items, year, referenceName, source }: ConcentrationChartProps) {
  const { chart } = messages.indicators.region;
  const ranked = [...items].sort((a, b) => (b.lq.value ?? -1) - (a.lq.value ?? -1));
  const label = chart.x(referenceName);
  return (
    <ChartFrame
      title={chart.concentration} note={label} source={<><span className="block">{chart.empty(year)}</span>{source}</>}
      table={
        <DataTable
          caption={label} rows={ranked} rowKey={({ code }) => code}
          columns={[
            { key: 'industry', head: chart.columns.industry, className: 'industry', cell: ({ name, href }) => <a href={href}>{name}</a> },
            { key: 'lq', head: chart.columns.lq, end: true, cell: ({ lq }) => (lq.value === null ? <MissingFigure reason={lq.reason} /> : lqText(lq.value)) },
          ]}
        />
      }
    >
      <DotPlot regions={ranked} label={label} width={600} names={210} className="wide" />
      <DotPlot regions={ranked} label={label} width={350} names={118} className="narrow" />
    </ChartFrame>
  );
}
