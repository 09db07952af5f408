'use client';
import { useMemo, type ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { useDrawnRows } from '@/components/ui/use-drawn-rows';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { shownGrowth, type IndustrySort } from '@/lib/domain/indicators/sort-industries';
import type { LineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { figureHref } from './figure-href';
import { GapBeside } from './gap-beside';
import { GrowthCell } from './growth-cell';
import { hrefOf } from './href-of';
import { ClassCell } from './class-cell';
import { LqMarks } from './lq-marks';
import { lqText } from './lq-text';
import { LqWhisker } from './lq-whisker';
import { MeasuredFigure } from './measured-figure';
import { SchemeLine } from './scheme-line';
import { SharedMarksNote } from './shared-marks-note';

export type IndustryRow = { line: FigureLine; reading: DatedReading };

interface IndustryTableProps {
  facts: Omit<QuestionFacts, 'vintages' | 'inside'>;
  packed: Packed<readonly IndustryRow[]>;
  selected: string | null;
  sort: IndustrySort;
  /** The page the links lead to, and the parts of its address that stay. */
  page: { path: string; kept: Readonly<Record<string, string | undefined>> };
  /** What stands beside figures that are not published, by line. */
  gaps?: Readonly<Record<string, LineGap>>;
  gapChoice?: ReactNode;
  /** Below the rows: how many are shown, and the way to all. */
  more?: ReactNode;
  downloads?: ReactNode;
}

/** The rows that come drawn: what a first screen shows of the table. The browser draws the others, from the same data. */
const DRAWN_FIRST = 6;

const DEPTH: Record<FigureLine['level'], string> = { total: '', group: 'depth-0', leaf: 'depth-1', detail: 'depth-2' };

/**
 * Every published industry of the region with its figures, their marks and its class. A client component without state, so that its
 * rows reach the browser as data and not twice as markup.
 */
export function IndustryTable({ facts, packed, selected, sort, page, gaps, gapChoice, more, downloads }: IndustryTableProps) {
  const { region: { table }, industry } = messages.indicators;
  const { measures, figures } = messages.indicators.words;
  const asked = askedOf(facts);
  const rows = useMemo(() => unpack(packed), [packed]);
  const { drawn, toCome } = useDrawnRows(rows, DRAWN_FIRST);
  const shared = sharedMarks(rows.map(({ reading }) => reading.lq));
  const nested = sort === 'published' && rows.some(({ line }) => line.level !== 'leaf');
  const measure = measures[facts.vintage?.series.measure ?? 'employment'];
  const sorted = (key: IndustrySort) => ({
    href: hrefOf(page.path, { ...page.kept, sort: sort === key ? 'published' : key === 'lq' ? undefined : key }),
    direction: sort === key ? (key === 'industry' ? 'ascending' as const : 'descending' as const) : undefined,
  });
  const columns: Column<IndustryRow>[] = [
    {
      key: 'industry', head: table.columns.industry, sort: sorted('industry'), className: 'industry',
      cell: ({ line }) => (
        <>
          <a className={nested ? DEPTH[line.level] : undefined} href={hrefOf(page.path, { ...page.kept, line: line.code }, '#behind')}>{line.title}</a>
          <a className="where" href={hrefOf('/industry', { ...asked, region: undefined, line: line.code })}>{industry.where}<span className="sr-only"> {line.title}</span></a>
        </>
      ),
    },
    { key: 'count', head: measure.title, end: true, sort: sorted('count'), cell: ({ line, reading }) => <><MeasuredFigure figure={reading.count} show={(value) => format.number(value)} label={`${measure.title}, ${line.title}`} href={figureHref(asked, 'count', { line: line.code })} /><GapBeside gap={gaps?.[line.code]?.count} show={(value) => format.number(value, 0)} /></> },
    { key: 'share', head: table.columns.share, end: true, sort: sorted('share'), cell: ({ line, reading }) => <MeasuredFigure figure={reading.share} show={(value) => format.percent(value)} label={`${figures.share}, ${line.title}`} href={figureHref(asked, 'share', { line: line.code })} /> },
    { key: 'plot', head: table.columns.plot, cell: ({ reading }) => <LqWhisker lq={reading.lq} /> },
    {
      key: 'lq', head: table.columns.lq, end: true, sort: sorted('lq'),
      cell: ({ line, reading }) => (
        <>
          <MeasuredFigure figure={reading.lq.value === null ? { value: null, reason: reading.lq.reason } : { value: reading.lq.value }} show={lqText} label={`${figures.lq}, ${line.title}`} href={figureHref(asked, 'lq', { line: line.code })} />
          <GapBeside gap={gaps?.[line.code]?.lq} show={lqText} />
        </>
      ),
    },
    { key: 'change', head: table.columns.change, end: true, cell: ({ line, reading }) => <GrowthCell reading={reading} metric="lq-change" asked={asked} about={{ line: line.code }} title={line.title} /> },
    { key: 'growth', head: table.columns.growth, end: true, cell: ({ line, reading }) => <GrowthCell reading={reading} metric="growth" asked={asked} about={{ line: line.code }} title={line.title} /> },
    { key: 'cagr', head: table.columns.cagr, end: true, sort: sorted('cagr'), cell: ({ line, reading }) => <GrowthCell reading={reading} metric="cagr" asked={asked} about={{ line: line.code }} title={line.title} withYears /> },
    { key: 'class', head: table.columns.class, className: 'nowrap', cell: ({ line, reading }) => <ClassCell reading={reading} asked={asked} about={{ line: line.code }} title={line.title} /> },
    {
      key: 'marks', head: table.columns.marks,
      cell: ({ reading }) => <LqMarks lq={reading.lq} shared={shared} borderline={reading.class.label === null ? null : reading.class.borderline} />,
    },
  ];
  const byPlace = sort === 'published' || sort === 'industry';
  const older = facts.year !== null && rows.some(({ reading }) => reading.growth === null && shownGrowth(reading));
  return (
    <Panel id="industries" title={table.title} note={table.note} flush>
      <SharedMarksNote shared={shared} limit={rows.some(({ reading }) => reading.lq.releaseLimit && reading.lq.releaseLimit.standing !== 'clear') ? (facts.vintage?.series.releaseLimit ?? null) : null}>{older && facts.year !== null ? table.olderNote(facts.year) : undefined}</SharedMarksNote>
      <DataTable
        caption={table.caption(facts.region.name, facts.year ?? 0)} columns={columns} rows={drawn} rowKey={({ line }) => line.code}
        picked={({ line }) => line.code === selected} toCome={toCome}
      />
      {more}
      {byPlace ? null : <p className="src px-3.5">{table.ranked} <a href={hrefOf(page.path, { ...page.kept, sort: 'published' }, '#industries')}>{table.published}</a></p>}
      {gapChoice}
      <p className="src px-3.5 pb-2.5"><SchemeLine scheme={facts.scheme} /> {facts.scheme.note}</p>
      {downloads ? <div className="px-3.5 pb-2.5">{downloads}</div> : null}
    </Panel>
  );
}
