import type { ClassResult } from './classify';
import type { FigureKind } from './figure-kind';
import type { LineReading } from './line-reading';
import { missing, type Measured } from './measured';

/** The figure itself out of a reading; a class has no number of its own and gives the figure of its growth axis. */
export function tracedValue(kind: FigureKind, reading: LineReading): Measured {
  const growth = (metric: 'growth' | 'cagr' | 'differential' | 'lq-change') => reading.growth?.[metric] ?? missing('no-time-series');
  switch (kind) {
    case 'count': return reading.count;
    case 'share': return reading.share;
    case 'lq': return reading.lq.value === null ? missing(reading.lq.reason) : { value: reading.lq.value };
    case 'class': return growth(yMetricOf(reading.class));
    case 'growth': case 'cagr': case 'differential': case 'lq-change': return growth(kind);
    default: return missing('not-applicable');
  }
}

const yMetricOf = ({ yMetric }: ClassResult) => yMetric;
