import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { RegionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import type { RegionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import type { RegionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';
import { diversityRows, diversityText } from './diversity-rows';
import { diversityGap } from './diversity-gap';
import { GapBeside } from './gap-beside';
import { MeasuredFigure } from './measured-figure';

interface DiversityPanelProps {
  facts: QuestionFacts;
  diversity: RegionAnalysis['diversity'];
  /** Where the indices of a year open to the shares they are made of. */
  figureHref: (year: number) => string;
  /** The ranges of this year and the base year where industries are not published. */
  gaps?: Pick<RegionGaps, 'diversity' | 'before'> | null;
  gapChoice?: ReactNode;
  source: ReactNode;
  downloads?: ReactNode;
}

/** How diverse a region is, over the lowest industries of one table; beside it the base year, where the table is a series. */
export function DiversityPanel({ facts, diversity: { year, now, before }, figureHref, gaps, gapChoice, source, downloads }: DiversityPanelProps) {
  const { diversity: words, words: { short } } = messages.indicators;
  const rows = diversityRows(now, facts.reference.name);
  type Row = (typeof rows)[number];
  const show = (of: RegionDiversity, at: number, filled: RegionGaps['diversity'] | undefined, { key, title }: Row) => (
    <>
      <MeasuredFigure figure={of[key]} show={(value) => diversityText(key, value)} label={`${title}, ${at}`} href={figureHref(at)} />
      <GapBeside gap={of[key].value === null ? diversityGap(filled, key) : null} show={(value) => diversityText(key, value)} />
    </>
  );
  const columns: Column<Row>[] = [
    { key: 'index', head: words.columns.index, cell: ({ title, says }) => <>{title}<span className="under">{says}</span></> },
    ...(before ? [{ key: 'before', head: words.columns.value(before.year), end: true, cell: (row: Row) => show(before.was, before.year, gaps?.before, row) }] : []),
    { key: 'now', head: words.columns.value(year), end: true, cell: (row) => show(now, year, gaps?.diversity, row) },
  ];
  const filled = gaps?.diversity ?? gaps?.before;
  const gap = ([now.hhi, now.krugman] as readonly Measured[]).find(({ value }) => value === null);
  return (
    <Panel
      id="diversity" className="diversity told" title={words.title} note={words.note(now.classes)} flush
      footer={<>{facts.vintage ? words.level(now.classes, facts.vintage.title) : null} {gap && gap.value === null ? words.missing(short[gap.reason]) : null} {filled && 'gaps' in filled ? messages.indicators.gaps.diversity(filled.gaps, filled.classes) : filled ? messages.indicators.gaps.none(messages.ui.missing[filled.reason]) : null} {source}{downloads}</>}
    >
      <DataTable caption={words.caption(facts.region.name, year)} columns={columns} rows={rows} rowKey={({ key }) => key} />
      {filled ? gapChoice : null}
    </Panel>
  );
}
