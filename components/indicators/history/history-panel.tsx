import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { DotTone } from '@/components/ui/dot';
import type { GrowthMetric } from '@/lib/domain/indicators/class-scheme';
import type { DatedYear } from '@/lib/domain/indicators/reading-history';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Asked } from '../asked';
import { ClassTag } from '../class-tag';
import { figureHref } from '../figure-href';
import { growthText } from '../growth-text';
import { LqMarks } from '../lq-marks';
import { lqText } from '../lq-text';
import { MeasuredFigure } from '../measured-figure';
import { MissingFigure } from '../missing-figure';
import { HistoryDrawing } from './history-drawing';

interface HistoryPanelProps {
  title: string;
  note: string;
  tone: DotTone;
  years: readonly DatedYear[];
  measure: { title: string; many: string };
  metric: GrowthMetric;
  over: number;
  asked: Asked;
  about: { line?: string; cluster?: string; subcluster?: string };
  /** What the register says beside it. */
  source?: ReactNode;
  downloads?: ReactNode;
}

/** One sub-cluster or line through the years: a small multiple, and every figure of it in a table open to its inputs. */
export function HistoryPanel({ title, note, tone, years, measure, metric, over, asked, about, source, downloads }: HistoryPanelProps) {
  const { history, words: { figures, metrics }, region } = messages.indicators;
  const shared = sharedMarks(years.map(({ reading }) => reading.lq));
  const of = (year: number, base?: number) => ({ ...asked, year: String(year), base: base === undefined ? undefined : String(base) });
  const columns: Column<DatedYear>[] = [
    { key: 'year', head: history.columns.year, cell: ({ year }) => year },
    { key: 'count', head: measure.title, end: true, cell: ({ year, reading }) => <MeasuredFigure figure={reading.count} show={(value) => format.number(value)} label={`${measure.title}, ${title}, ${year}`} href={figureHref(of(year), 'count', about)} /> },
    {
      key: 'lq', head: history.columns.lq, end: true,
      cell: ({ year, reading: { lq } }) => <MeasuredFigure figure={lq.value === null ? { value: null, reason: lq.reason } : { value: lq.value }} show={lqText} label={`${figures.lq}, ${title}, ${year}`} href={figureHref(of(year), 'lq', about)} />,
    },
    {
      key: 'growth', head: metrics[metric].short, end: true,
      cell: ({ year, reading: { growth, class: classed } }) => {
        if (!growth) return <MissingFigure reason={classed.label === null ? classed.reason : 'no-period'} />;
        const figure = growth[metric];
        return figure.value === null ? <MissingFigure reason={figure.reason} />
          : <MeasuredFigure figure={figure} show={(value) => growthText(metric, value)} label={`${metrics[metric].axis}, ${title}, ${year - over} to ${year}`} href={figureHref(of(year, year - over), metric, about)} />;
      },
    },
    { key: 'class', head: history.columns.class, className: 'nowrap', cell: ({ reading: { class: classed } }) => (classed.label === null ? <MissingFigure reason={classed.reason} /> : <ClassTag result={classed} sureness />) },
    { key: 'marks', head: history.columns.marks, cell: ({ reading }) => (reading.lq.value === null ? null : <LqMarks lq={reading.lq} shared={shared} borderline={reading.class.label === null ? null : reading.class.borderline} />) },
  ];
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const said = shared.interval === null ? null : region.marks.interval(messages.ui.missing[shared.interval]);
  return (
    <ChartFrame
      title={title} note={note} source={<>{said ? `${region.marks.shared} ${said}. ` : null}{source}</>} downloads={downloads}
      table={<DataTable caption={history.caption(title, first, last)} columns={columns} rows={years} rowKey={({ year }) => String(year)} />}
    >
      <HistoryDrawing years={years} tone={tone} measure={measure.title} label={history.label(title, measure.many, first, last)} />
    </ChartFrame>
  );
}
