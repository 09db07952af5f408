import type { ReactNode } from 'react';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { sortRegions, type RegionSort } from '@/lib/domain/indicators/industry/sort-regions';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { sharedMarks } from '@/lib/domain/indicators/shared-marks';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from '../asked';
import { ClassCell } from '../class-cell';
import { figureHref } from '../figure-href';
import { GrowthCell } from '../growth-cell';
import { LqMarks } from '../lq-marks';
import { lqText } from '../lq-text';
import { LqWhisker } from '../lq-whisker';
import { MeasuredFigure } from '../measured-figure';
import { MissingFigure } from '../missing-figure';
import { SchemeLine } from '../scheme-line';
import { SharedMarksNote } from '../shared-marks-note';
import type { RankedRegion } from './ranked-region';

interface RegionRankingProps {
  facts: QuestionFacts;
  line: FigureLine;
  rows: readonly RankedRegion[];
  sort: RegionSort;
  sortHref: (sort: RegionSort) => string;
  regionHref: (code: string) => string;
  downloads: ReactNode;
}

/** Every region of one kind by its concentration of one industry, each figure with its marks and open to its inputs. */
export function RegionRanking({ facts, line, rows, sort, sortHref, regionHref, downloads }: RegionRankingProps) {
  const { ranking: words } = messages.indicators.industry;
  const { measures, figures } = messages.indicators.words;
  const shared = sharedMarks(rows.map(({ reading }) => reading.lq));
  const measure = measures[facts.vintage?.series.measure ?? 'employment'];
  const about = { line: line.code };
  const askedFor = ({ region }: RankedRegion) => ({ ...askedOf(facts), region: region.code });
  const sorted = (key: RegionSort) => ({
    href: sortHref(key), direction: sort === key ? (key === 'region' ? 'ascending' as const : 'descending' as const) : undefined,
  });
  const ranked = sortRegions(rows.filter(({ reading }) => reading.lq.value !== null), 'lq');
  const rankOf = new Map(ranked.map(({ region }, at) => [region.code, at + 1]));
  const columns: Column<RankedRegion>[] = [
    {
      key: 'region', head: words.columns.region, sort: sorted('region'), className: 'industry',
      cell: ({ region }) => <span className="ranked"><span className="muted">{rankOf.has(region.code) ? words.rank(rankOf.get(region.code) ?? 0) : null}</span><a href={regionHref(region.code)}>{region.name}</a></span>,
    },
    { key: 'count', head: measure.title, end: true, sort: sorted('count'), cell: (row) => <MeasuredFigure figure={row.reading.count} show={(value) => format.number(value)} label={`${measure.title}, ${row.region.name}`} href={figureHref(askedFor(row), 'count', about)} /> },
    { key: 'share', head: words.columns.share, end: true, sort: sorted('share'), cell: (row) => <MeasuredFigure figure={row.reading.share} show={(value) => format.percent(value)} label={`${figures.share}, ${row.region.name}`} href={figureHref(askedFor(row), 'share', about)} /> },
    { key: 'plot', head: words.columns.plot, cell: ({ reading }) => <LqWhisker lq={reading.lq} /> },
    {
      key: 'lq', head: words.columns.lq, end: true, sort: sorted('lq'),
      cell: (row) => <MeasuredFigure figure={row.reading.lq.value === null ? { value: null, reason: row.reading.lq.reason } : { value: row.reading.lq.value }} show={lqText} label={`${figures.lq}, ${row.region.name}`} href={figureHref(askedFor(row), 'lq', about)} />,
    },
    {
      key: 'z', head: words.columns.z, end: true, sort: sorted('z'),
      cell: ({ z, concentrated }) => (z.value === null ? <MissingFigure reason={z.reason} /> : <>{format.number(z.value, 2)}{concentrated ? <span className="under"><Tag tone="accent">{words.concentrated}</Tag></span> : null}</>),
    },
    { key: 'cagr', head: words.columns.cagr, end: true, sort: sorted('cagr'), cell: (row) => <GrowthCell reading={row.reading} metric="cagr" asked={askedFor(row)} about={about} title={row.region.name} withYears /> },
    { key: 'class', head: words.columns.class, className: 'nowrap', cell: (row) => <ClassCell reading={row.reading} asked={askedFor(row)} about={about} title={row.region.name} /> },
    { key: 'marks', head: words.columns.marks, cell: ({ reading }) => <LqMarks lq={reading.lq} shared={shared} borderline={reading.class.label === null ? null : reading.class.borderline} /> },
  ];
  const near = rows.some(({ reading }) => reading.lq.releaseLimit && reading.lq.releaseLimit.standing !== 'clear');
  const older = rows.some(({ reading }) => !reading.growth && reading.older);
  return (
    <Panel title={words.title} note={words.note} flush>
      <SharedMarksNote shared={shared} limit={near ? (facts.vintage?.series.releaseLimit ?? null) : null}>
        {older && facts.year !== null ? messages.indicators.region.table.olderNote(facts.year) : undefined}
      </SharedMarksNote>
      <DataTable caption={words.caption(line.title, facts.year ?? 0)} columns={columns} rows={rows} rowKey={({ region }) => region.code} />
      <p className="src px-3.5 pb-2.5"><SchemeLine scheme={facts.scheme} /> {facts.scheme.note}</p>
      <div className="px-3.5 pb-2.5">{downloads}</div>
    </Panel>
  );
}
