import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { LineTrend } from '@/lib/domain/indicators/series-points';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { TrendDrawing } from './chart/trend-drawing';
import { TREND_NARROW, TREND_WIDE } from './chart/trend-frames';
import { trendLines } from './chart/trend-lines';
import { figureHref } from './figure-href';
import { growthText } from './growth-text';
import { MeasuredFigure } from './measured-figure';

export type TrendRow = LineTrend & { code: string; title: string; note?: string };

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

const CAUTION = 'use-with-caution';

/** Series through the years as lines and, beside them, every figure with its mark. */
export function TrendPanel({ title, note, rows, years, indexed, label, caption, source, notes, place, tableOpen, downloads }: TrendPanelProps) {
  const { trend, words } = messages.indicators;
  const lines = trendLines(rows, indexed);
  const open = (of: 'count' | 'cagr', line: string, year: number | null) =>
    figureHref({ region: place.region, reference: place.region, dataset: place.dataset, year: year === null ? undefined : String(year), scheme: undefined }, of, { line });
  const columns: Column<TrendRow>[] = [
    { key: 'industry', head: trend.columns.industry, className: 'industry', cell: (row) => <>{`${rows.indexOf(row) + 1}. ${row.title}`}<span className="under">{row.note}</span></> },
    ...years.map((year): Column<TrendRow> => ({
      key: String(year), head: String(year), end: true,
      cell: ({ points, code, title }) => {
        const point = points.find((one) => one.year === year);
        if (!point) return null;
        const figure = <MeasuredFigure figure={point.figure} show={(value) => format.number(value)} label={`${title}, ${year}`} href={open('count', code, year)} />;
        return <>{figure}{point.status === CAUTION ? <abbr className="caution" title={words.statuses[CAUTION]}> E</abbr> : null}</>;
      },
    })),
    {
      key: 'cagr', head: trend.columns.cagr, end: true,
      cell: ({ cagr, baseYear, endYear, code, title }) => (
        <>
          <MeasuredFigure figure={cagr} show={(value) => growthText('cagr', value)} label={`${words.figures.cagr}, ${title}`} href={open('cagr', code, endYear)} />
          {baseYear !== null && endYear !== null && (baseYear !== years[0] || endYear !== years.at(-1)) ? <span className="under">{words.years(baseYear, endYear)}</span> : null}
        </>
      ),
    },
  ];
  return (
    <ChartFrame
      title={title} note={note} tableOpen={tableOpen} downloads={downloads} source={<>{rows.length > lines.length ? trend.drawn(lines.length, rows.length) : null} {trend.gaps} {trend.caution}. {source}</>}
      table={<DataTable caption={caption} columns={columns} rows={rows} rowKey={({ code }) => code} />}
    >
      {notes}
      {lines.length === 0 ? null : (
        <>
          <TrendDrawing lines={lines} years={years} frame={TREND_WIDE} logarithmic={!indexed} label={label} named className="wide" />
          <TrendDrawing lines={lines} years={years} frame={TREND_NARROW} logarithmic={!indexed} label={label} named={false} className="narrow" />
        </>
      )}
    </ChartFrame>
  );
}
