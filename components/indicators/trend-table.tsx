'use client';
import { DataTable, type Column } from '@/components/ui/data-table';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { LineTrend } from '@/lib/domain/indicators/series-points';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { AwaitedTable } from './awaited-table';
import { figureHref } from './figure-href';
import { growthText } from './growth-text';
import { MeasuredFigure } from './measured-figure';

export type TrendRow = LineTrend & { code: string; title: string; note?: string };

interface TrendTableProps {
  packed: Packed<readonly TrendRow[]>;
  years: readonly number[];
  caption: string;
  /** The region and table the figures open to. */
  place: { region: string; dataset: string };
  /** It starts open, and so comes with the page; folded away it is filled in by the browser. */
  open?: boolean;
}

const CAUTION = 'use-with-caution';

/** Every figure of the series with its mark. */
export function TrendTable({ packed, years, caption, place, open: shown }: TrendTableProps) {
  const { trend, words } = messages.indicators;
  const here = useInBrowser();
  if (!here && !shown) return <AwaitedTable />;
  const rows = unpack(packed);
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
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
