import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { QuotientTrend } from '@/lib/domain/indicators/analysis/quotient-trends';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';
import { askedOf } from './asked';
import { MULTIPLES_NARROW, MULTIPLES_WIDE } from './chart/multiples-frames';
import { MultiplesDrawing } from './chart/multiples-drawing';
import { figureHref } from './figure-href';
import { lqText } from './lq-text';
import { MeasuredFigure } from './measured-figure';
import { SourceLine } from './source-line';

interface MultiplesPanelProps {
  facts: QuestionFacts;
  vintage: VintageFacts;
  title: string;
  line: string;
  names: Readonly<Record<string, string>>;
  trends: readonly QuotientTrend[];
  notes?: ReactNode;
  downloads?: ReactNode;
}

/** The selected industry in each region through the years, as small charts of one scale and, beside them, every quotient. */
export function MultiplesPanel({ facts, vintage, title, line, names, trends, notes, downloads }: MultiplesPanelProps) {
  const { compare: { multiples: words }, words: { years: span } } = messages.indicators;
  const years = trends[0]?.points.map(({ year }) => year) ?? [];
  const label = words.label(title, facts.reference.name, span(years[0] ?? 0, years.at(-1) ?? 0));
  const open = (code: string, year: number) =>
    figureHref({ ...askedOf(facts), region: code, dataset: vintage.id, year: String(year), base: undefined }, 'lq', vintage.id === facts.vintage?.id ? { line } : {});
  const columns: Column<QuotientTrend>[] = [
    { key: 'region', head: words.region, cell: ({ code }) => names[code] ?? code },
    ...years.map((year): Column<QuotientTrend> => ({
      key: String(year), head: String(year), end: true,
      cell: ({ code, points }) => {
        const point = points.find((one) => one.year === year);
        return point ? <MeasuredFigure figure={point.lq} show={lqText} label={`${title}, ${names[code] ?? code}, ${year}`} href={open(code, year)} /> : null;
      },
    })),
  ];
  return (
    <ChartFrame
      title={words.title(title)} note={words.note} downloads={downloads} source={<SourceLine vintage={vintage} />}
      table={<DataTable caption={label} columns={columns} rows={trends} rowKey={({ code }) => code} />}
    >
      {notes}
      <MultiplesDrawing trends={trends} names={names} frame={MULTIPLES_WIDE} label={label} className="wide" />
      <MultiplesDrawing trends={trends} names={names} frame={MULTIPLES_NARROW} label={label} className="narrow" />
    </ChartFrame>
  );
}
