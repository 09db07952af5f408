import { messages } from '@/lib/messages';
import { lqStepText } from './lq-step-text';
import { lqTones } from './lq-tone';

interface MapLegendProps {
  /** Some region has no figure; some district lies in no region of the table. */
  hatched: boolean;
  outside: boolean;
}

const Patterned = ({ pattern }: { pattern: 'no-figure' | 'not-in-table' }) => (
  <svg className="swatch" viewBox="0 0 18 12" aria-hidden="true"><rect width="18" height="12" rx="2" fill={`url(#${pattern})`} stroke="var(--line-strong)" /></svg>
);

/** What each colour of the map stands for, in figures, and what hatching and dots mean. */
export function MapLegend({ hatched, outside }: MapLegendProps) {
  const { map } = messages.indicators.industry;
  return (
    <>
      <span className="key">{map.steps}</span>
      {lqTones.map((tone, at) => <span key={tone} className="key"><span className={`swatch lq-${tone}`} aria-hidden="true" />{lqStepText(at)}</span>)}
      {hatched ? (
        <span className="key"><Patterned pattern="no-figure" />{map.hatch}</span>
      ) : null}
      {outside ? <span className="key"><Patterned pattern="not-in-table" />{map.outside}</span> : null}
    </>
  );
}
