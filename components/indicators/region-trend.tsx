import type { ReactNode } from 'react';
import type { LeadingTrend } from '@/lib/domain/indicators/analysis/leading-trends';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import { SourceLine } from './source-line';
import { TrendPanel } from './trend-panel';

interface RegionTrendProps {
  facts: QuestionFacts;
  trends: { sourceId: string; rows: readonly LeadingTrend[] };
  /** The page where other industries of the series are chosen. */
  moreHref: string;
  downloads?: ReactNode;
}

/** The selected industry and the most concentrated ones through the years, as an index, with every count in the table. */
export function RegionTrend({ facts, trends: { sourceId, rows }, moreHref, downloads }: RegionTrendProps) {
  const { region: { trend }, words, trend: { caption } } = messages.indicators;
  const vintage = facts.vintages.find(({ id }) => id === sourceId);
  if (!vintage || rows.length === 0) return null;
  const years = vintage.years;
  const span = words.years(years[0] ?? 0, years.at(-1) ?? 0);
  return (
    <TrendPanel
      title={trend.title} note={trend.note} indexed years={years} label={trend.label(facts.region.name, span)} caption={caption(facts.region.name)}
      rows={rows.map(({ line, ...series }) => ({ ...series, code: line.code, title: line.title, note: line.naics.length > 0 ? `NAICS ${line.naics.join(', ')}` : undefined }))}
      place={{ region: facts.region.code, dataset: sourceId }} downloads={downloads}
      source={<><SourceLine vintage={vintage} /> <a href={moreHref}>{trend.open}</a></>}
    />
  );
}
