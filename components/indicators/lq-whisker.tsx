import { scaleLog } from 'd3-scale';
import type { DotTone } from '@/components/ui/dot';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { isMissing } from '@/lib/domain/indicators/measured';
import { lqTone } from './chart/lq-tone';

const WIDTH = 104;
const HEIGHT = 18;
const x = scaleLog().base(2).domain([1 / 16, 16]).range([6, WIDTH - 6]).clamp(true);
const at = (lq: number) => x(Math.max(lq, 1 / 16));

interface LqWhiskerProps {
  lq: LqWithMarks;
  /** A sub-cluster's colour; else the colour of the quotient. */
  tone?: DotTone;
}

/**
 * The quotient as a dot on a logarithmic line with a bar at 1.0. A thick whisker is an interval; a thin one only what rounding
 * leaves open. Without an interval the dot is open. The number stands beside it, so the drawing is silent.
 */
export function LqWhisker({ lq, tone }: LqWhiskerProps) {
  if (lq.value === null) return null;
  const colour = tone && tone !== 'none' ? `var(--c-${tone})` : `var(--lq-${lqTone(lq.value)})`;
  const sure = lq.interval !== null;
  const range = sure ? { lo: lq.lo, hi: lq.hi } : isMissing(lq.rounding) ? null : lq.rounding;
  return (
    <svg className="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
      <line x1={at(1)} x2={at(1)} y1="1" y2={HEIGHT - 1} stroke="var(--ink-3)" />
      {range ? <line x1={at(range.lo)} x2={at(range.hi)} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke={tone ? colour : 'var(--ink-2)'} strokeWidth={sure ? 2 : 1} /> : null}
      <circle cx={at(lq.value)} cy={HEIGHT / 2} r="4.25" fill={sure || !tone ? colour : 'var(--surface)'} stroke={tone ? colour : 'var(--ink-2)'} strokeWidth={sure ? 1 : 1.5} />
    </svg>
  );
}
