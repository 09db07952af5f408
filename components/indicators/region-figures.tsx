import { Figures, type Figure } from '@/components/ui/figures';
import { FigureLink } from '@/components/ui/figure-link';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';
import { finestRows } from '@/lib/domain/indicators/finest-rows';
import { isMissing, type Measured } from '@/lib/domain/indicators/measured';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import { share } from '@/lib/domain/indicators/share';
import type { TotalGrowth } from '@/lib/domain/indicators/total-growth';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { askedOf } from './asked';
import { figureHref } from './figure-href';
import { growthText } from './growth-text';
import { lqText } from './lq-text';

interface RegionFiguresProps {
  facts: QuestionFacts;
  rows: readonly { line: FigureLine; reading: DatedReading }[];
  total: { region: Measured; reference: Measured; from: 'published' | 'sum'; leaves: number; growth: TotalGrowth | null };
}

const MOST_CONCENTRATED = 3;

/** The strip above a region: how many, how they grew together, and which industries are most concentrated, none beside its own part. */
export function RegionFigures({ facts, rows, total }: RegionFiguresProps) {
  const { figures: words } = messages.indicators.region;
  const { measures, totalFrom, years } = messages.indicators.words;
  const asked = askedOf(facts);
  const measure = measures[facts.vintage?.series.measure ?? 'employment'];
  const ofReference = share(total.region, total.reference);
  const { growth } = total;
  const figures: Figure[] = [
    {
      label: `${measure.title}${facts.year === null ? '' : `, ${facts.year}`}`,
      missing: isMissing(total.region),
      value: total.region.value === null
        ? messages.ui.missing[total.region.reason]
        : <FigureLink href={figureHref(asked, 'total')} label={measure.title}>{format.number(total.region.value)}</FigureLink>,
      note: (
        <>
          {ofReference.value === null ? null : `${words.ofReference(format.percent(ofReference.value), facts.reference.name)}; `}
          {total.from === 'published' ? totalFrom.published : totalFrom.sum(total.leaves)}
        </>
      ),
    },
    {
      label: words.growth(measures.employment.title),
      missing: !growth || growth.region.cagr.value === null,
      value: growth?.region.cagr.value === null || !growth
        ? words.noGrowth
        : <FigureLink href={figureHref(asked, 'total-growth')} label={words.growth(measure.title)}>{growthText('cagr', growth.region.cagr.value)}</FigureLink>,
      note: growth && growth.reference.cagr.value !== null
        ? words.beside(years(growth.baseYear, growth.endYear), facts.reference.name, growthText('cagr', growth.reference.cagr.value))
        : undefined,
    },
  ];
  const concentrated = finestRows(rows)
    .filter(({ reading }) => reading.lq.value !== null)
    .sort((a, b) => (b.reading.lq.value ?? 0) - (a.reading.lq.value ?? 0))
    .slice(0, MOST_CONCENTRATED);
  for (const { line, reading } of concentrated) {
    figures.push({
      label: line.title,
      value: <FigureLink href={figureHref(asked, 'lq', { line: line.code })} label={`${messages.indicators.words.figures.lq}, ${line.title}`}>{lqText(reading.lq.value ?? 0)}</FigureLink>,
      interval: messages.indicators.words.lq,
      note: reading.count.value === null || reading.share.value === null ? undefined
        : words.here(format.number(reading.count.value), measure.many, format.percent(reading.share.value)),
    });
  }
  return <Figures figures={figures} />;
}
