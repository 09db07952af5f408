import type { LineReading } from '@/lib/domain/indicators/line-reading';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { lqTone } from './chart/lq-tone';
import { lqText } from './lq-text';
import { MissingFigure } from './missing-figure';

interface LqCellProps {
  reading: LineReading | null;
  href: string;
  label: string;
}

/** A quotient on its step of the diverging scale, the share of the region below it; the number always printed. */
export function LqCell({ reading, href, label }: LqCellProps) {
  if (!reading) return <MissingFigure reason="not-available" href={href} />;
  const { lq, share } = reading;
  return (
    <>
      {lq.value === null ? <MissingFigure reason={lq.reason} href={href} /> : (
        <a className={`lq-cell lq-${lqTone(lq.value)}`} href={href} title={messages.ui.openFigure(label)}>{lqText(lq.value)}</a>
      )}
      <span className="under">{share.value === null ? messages.indicators.words.short[share.reason] : format.percent(share.value)}</span>
    </>
  );
}
