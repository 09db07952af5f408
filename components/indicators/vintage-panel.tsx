import type { ReactNode } from 'react';
import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface VintagePanelProps {
  vintage: VintageFacts;
  /** Where the regional total comes from, in words. */
  total?: string;
  /** The published lines a figure took, with their NAICS codes. */
  lines?: readonly { code: string; title: string; naics: readonly string[] }[];
  title?: string;
  id?: string;
  /** How its series stands among the others. */
  standing?: ReactNode;
}

const roundingOf = ({ rounding, roundingUnit }: VintageFacts['series']) => {
  const { roundings } = messages.indicators.figure.source;
  return rounding === 'unit' ? roundings.unit(format.number(roundingUnit ?? 1, Number.isInteger(roundingUnit) ? 0 : 1)) : roundings[rounding];
};

/** One vintage with everything a reader needs to trust or redo a figure: table, period, marks, licence. */
export function VintagePanel({ vintage, total, lines = [], title, id, standing }: VintagePanelProps) {
  const { figure: { source }, formulas, words, standing: standingWords } = messages.indicators;
  const { series } = vintage;
  const pairs: (Pair | null)[] = [
    { label: source.dataset, value: vintage.title },
    { label: source.provider, value: vintage.provider },
    { label: source.table, value: vintage.sourceUrl ? <>{vintage.sourceTable} (<a className="underline" href={vintage.sourceUrl} rel="noreferrer">{source.link}</a>)</> : vintage.sourceTable },
    { label: source.vintage, value: (vintage.files ?? 1) > 1 ? source.joined(vintage.vintage, vintage.files ?? 1) : vintage.vintage },
    { label: source.period, value: vintage.referencePeriod },
    vintage.retrievedOn ? { label: source.retrieved, value: format.day(vintage.retrievedOn, 'year') } : null,
    { label: source.measure, value: `${words.measures[series.measure].title}, ${words.placeBasis[series.placeBasis]}; ${series.survey === null ? source.unstated : series.survey ? source.survey : source.count}; ${series.timeSeriesOk ? formulas.timeSeries.yes : formulas.timeSeries.no}${series.employmentOk ? '' : `; ${formulas.employment.no}`}` },
    { label: source.rounding, value: roundingOf(series) },
    { label: source.naics, value: source.naicsVersion(series.naicsVersion) },
    total ? { label: source.total, value: total } : null,
    lines.length > 0 ? { label: source.lines, value: lines.map(({ code, title: name }) => `${name} (${code})`).join('; ') } : null,
    { label: source.licence, value: vintage.licence },
    standing ? { label: standingWords.title, value: standing } : null,
    vintage.note ? { label: source.note, value: <span className="whitespace-pre-line">{vintage.note}</span> } : null,
  ];
  return (
    <Panel title={title ?? source.title} id={id}>
      <Pairs pairs={pairs.filter((pair) => pair !== null)} />
    </Panel>
  );
}
