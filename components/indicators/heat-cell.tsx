import type { Measured } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqTone } from './chart/lq-tone';
import { heatText, type HeatValue } from './heat-value';
import { MissingFigure } from './missing-figure';

export interface HeatReading { lq: Measured; share: Measured }

interface HeatCellProps {
  reading: HeatReading;
  shown: HeatValue;
  href: string;
  label: string;
}

/** One quotient on its step of the diverging scale, filling its cell; the number is always printed, a gap says why. */
export function HeatCell({ reading, shown, href, label }: HeatCellProps) {
  const { lq, share } = reading;
  if (lq.value === null) return <span className="heat gap"><MissingFigure reason={lq.reason} href={href} /></span>;
  const beside = share.value === null ? messages.indicators.words.short[share.reason] : messages.indicators.compare.shareOf(format.percent(share.value));
  return (
    <a className={`heat lq-${lqTone(lq.value)}`} href={href} title={`${messages.ui.openFigure(label)} ${beside}`}>
      {heatText(shown, lq.value)}<span className="sr-only">, {beside}</span>
    </a>
  );
}
