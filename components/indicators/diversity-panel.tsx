import { Panel } from '@/components/ui/panel';
import type { RegionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import type { RegionGaps } from '@/lib/domain/indicators/analysis/region-gaps';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { ReactNode } from 'react';
import { pack } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { DiversityTable, type DatedDiversity } from './diversity-table';

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
  const dated: DatedDiversity[] = [
    ...(before ? [{ of: before.was, year: before.year, href: figureHref(before.year), filled: gaps?.before }] : []),
    { of: now, year, href: figureHref(year), filled: gaps?.diversity },
  ];
  const filled = gaps?.diversity ?? gaps?.before;
  const gap = ([now.hhi, now.krugman] as readonly Measured[]).find(({ value }) => value === null);
  return (
    <Panel
      id="diversity" className="diversity told" title={words.title} note={words.note(now.classes)} flush
      footer={<>{facts.vintage ? words.level(now.classes, facts.vintage.title) : null} {gap && gap.value === null ? words.missing(short[gap.reason]) : null} {filled && 'gaps' in filled ? messages.indicators.gaps.diversity(filled.gaps, filled.classes) : filled ? messages.indicators.gaps.none(messages.ui.missing[filled.reason]) : null} {source}{downloads}</>}
    >
      <DiversityTable packed={pack(dated)} reference={facts.reference.name} caption={words.caption(facts.region.name, year)} />
      {filled ? gapChoice : null}
    </Panel>
  );
}
