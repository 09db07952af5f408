import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Dot } from '@/components/ui/dot';
import { FigureLink } from '@/components/ui/figure-link';
import { Panel } from '@/components/ui/panel';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { bottomUpText } from './bottom-up-text';
import { ClassCell } from './class-cell';
import { figureHref } from './figure-href';
import { GapBeside } from './gap-beside';
import { GrowthCell } from './growth-cell';
import { lqText } from './lq-text';
import { LqWhisker } from './lq-whisker';
import { MeasuredFigure } from './measured-figure';
import { MissingFigure } from './missing-figure';
import { SchemeLine } from './scheme-line';
import { SharedMarksNote } from './shared-marks-note';
import type { SubclusterRow } from './subcluster-row';

interface SubclusterTableProps {
  facts: QuestionFacts;
  cluster: string;
  rows: readonly SubclusterRow[];
  selected: string | null;
  rowHref: (code: string) => string;
  gapChoice?: ReactNode;
}

/** The sub-clusters side by side: what is published where it can be seen, and what the register says of each. */
export function SubclusterTable({ facts, cluster, rows, selected, rowHref, gapChoice }: SubclusterTableProps) {
  const { cluster: { table: words }, words: { measures, figures } } = messages.indicators;
  const asked = askedOf(facts);
  const about = ({ code }: SubclusterRow) => ({ cluster, subcluster: code });
  const hidden = <MissingFigure reason="not-visible-at-depth" />;
  const readings = rows.flatMap(({ published }) => published?.reading ?? []);
  const near = readings.some(({ lq }) => lq.releaseLimit && lq.releaseLimit.standing !== 'clear');
  const columns: Column<SubclusterRow>[] = [
    {
      key: 'name', head: words.columns.name, className: 'industry',
      cell: ({ code, name, tone, distribution }) => (
        <>
          <span className="with-dot"><Dot tone={tone} label={<a href={rowHref(code)}>{name}</a>} /></span>
          {distribution > 0 ? <span className="under">{words.distribution(distribution)}</span> : null}
        </>
      ),
    },
    {
      key: 'published', head: measures[facts.vintage?.series.measure ?? 'employment'].title, end: true,
      cell: (row) => row.published?.reading
        ? <><MeasuredFigure figure={row.published.reading.count} show={(value) => format.number(value)} label={`${figures.count}, ${row.name}`} href={figureHref(asked, 'count', about(row))} /><GapBeside gap={row.gap?.count} show={(value) => format.number(value, 0)} /></> : hidden,
    },
    { key: 'plot', head: words.columns.plot, cell: ({ published, tone }) => (published?.reading ? <LqWhisker lq={published.reading.lq} tone={tone} /> : hidden) },
    {
      key: 'lq', head: words.columns.lq, end: true,
      cell: (row) => {
        const lq = row.published?.reading?.lq;
        if (!lq) return hidden;
        return <><MeasuredFigure figure={lq.value === null ? { value: null, reason: lq.reason } : { value: lq.value }} show={lqText} label={`${figures.lq}, ${row.name}`} href={figureHref(asked, 'lq', about(row))} /><GapBeside gap={row.gap?.lq} show={lqText} /></>;
      },
    },
    { key: 'growth', head: words.columns.growth, end: true, cell: (row) => (row.published?.reading ? <GrowthCell reading={row.published.reading} metric="cagr" asked={asked} about={about(row)} title={row.name} withYears /> : hidden) },
    { key: 'class', head: words.columns.class, className: 'nowrap', cell: (row) => (row.published?.reading ? <ClassCell reading={row.published.reading} asked={asked} about={about(row)} title={row.name} /> : hidden) },
    {
      key: 'bottomUp', head: words.columns.bottomUp, end: true,
      cell: (row) => {
        const text = bottomUpText(row.bottomUp);
        return (
          <>
            <FigureLink href={figureHref(asked, 'mining-jobs', about(row))} label={`${figures['mining-jobs']}, ${row.name}`}>{text.missing ? <span className="missing">{text.value}</span> : text.value}</FigureLink>
            {text.bounds ? <span className="under">{text.bounds}</span> : null}
          </>
        );
      },
    },
    {
      key: 'firms', head: words.columns.firms, className: 'firms',
      cell: ({ code, bottomUp }) => (
        <>
          <a href={rowHref(code)}>{format.number(bottomUp.firms)}</a>
          <span className="under">{bottomUpText(bottomUp).firms}</span>
        </>
      ),
    },
    { key: 'followUps', head: words.columns.followUps, end: true, cell: ({ openFollowUps }) => (openFollowUps === null ? <span className="muted">{messages.ui.none}</span> : format.number(openFollowUps)) },
  ];
  return (
    <Panel id="sub-clusters" title={words.title} note={words.note} flush>
      <SharedMarksNote shared={sharedMarks(readings.map(({ lq }) => lq))} limit={near ? (facts.vintage?.series.releaseLimit ?? null) : null}>
        {readings.some(({ growth, older }) => !growth && older) && facts.year !== null ? messages.indicators.region.table.olderNote(facts.year) : undefined}
      </SharedMarksNote>
      <DataTable caption={words.caption} columns={columns} rows={rows} rowKey={({ code }) => code} picked={({ code }) => code === selected} stacked />
      {gapChoice}
      <p className="src px-3.5 pb-2.5"><SchemeLine scheme={facts.scheme} /> {facts.scheme.note}</p>
    </Panel>
  );
}
