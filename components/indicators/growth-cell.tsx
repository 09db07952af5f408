import { FigureLink } from '@/components/ui/figure-link';
import type { GrowthMetric } from '@/lib/domain/indicators/class-scheme';
import type { DatedReading } from '@/lib/domain/indicators/dated-reading';
import { shownGrowth } from '@/lib/domain/indicators/sort-industries';
import { messages } from '@/lib/messages';
import type { Asked } from './asked';
import { figureHref } from './figure-href';
import { growthText } from './growth-text';
import { MissingFigure } from './missing-figure';

interface GrowthCellProps {
  reading: DatedReading;
  metric: GrowthMetric;
  asked: Asked;
  about: { line?: string; cluster?: string; subcluster?: string };
  title: string;
  withYears?: boolean;
}

/** A growth figure of the reading's own vintage, or of the older pair with its years; else why there is none. */
export function GrowthCell({ reading, metric, asked, about, title, withYears }: GrowthCellProps) {
  const { figures, years } = messages.indicators.words;
  const shown = shownGrowth(reading);
  const older = reading.growth === null;
  const href = figureHref(asked, metric, { ...about, ...(older && shown ? { pair: 'older' as const } : {}) });
  if (!shown) return <MissingFigure reason={reading.lq.value === null ? reading.lq.reason : (reading.refusal?.reason ?? 'no-time-series')} href={href} />;
  const figure = shown[metric];
  return (
    <>
      {figure.value === null
        ? <MissingFigure reason={figure.reason} href={href} />
        : <FigureLink href={href} label={`${figures[metric]}, ${title}`}>{growthText(metric, figure.value)}</FigureLink>}
      {withYears ? <span className="under">{years(shown.baseYear, shown.endYear)}</span> : null}
    </>
  );
}
