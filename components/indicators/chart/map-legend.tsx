import { messages } from '@/lib/messages';
import { lqStepText } from './lq-step-text';
import { lqTones } from './lq-tone';

interface MapLegendProps {
  /** Some region has no figure; some district lies in no region of the table. */
  hatched: boolean;
  outside: boolean;
}

/** What each colour of the map stands for, in figures, and what hatching means. */
export function MapLegend({ hatched, outside }: MapLegendProps) {
  const { map } = messages.indicators.industry;
  return (
    <>
      <span className="key">{map.steps}</span>
      {lqTones.map((tone, at) => <span key={tone} className="key"><span className={`swatch lq-${tone}`} aria-hidden="true" />{lqStepText(at)}</span>)}
      {hatched ? (
        <span className="key">
          <svg className="swatch" viewBox="0 0 18 12" aria-hidden="true"><rect width="18" height="12" rx="2" fill="url(#no-figure)" stroke="var(--line-strong)" /></svg>{map.hatch}
        </span>
      ) : null}
      {outside ? <span className="key"><span className="swatch outside" aria-hidden="true" />{map.outside}</span> : null}
    </>
  );
}
