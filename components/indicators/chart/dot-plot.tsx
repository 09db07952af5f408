import { scaleLog } from 'd3-scale';
import type { LqWithMarks } from '@/lib/domain/indicators/lq-with-marks';
import { isMissing } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { lqDomain, powersOfTwo } from './lq-domain';
import { lqTick } from './lq-tick';
import { lqTone } from './lq-tone';
import { labelWidth } from './place-labels';
import { shortLabel } from './short-label';

export interface PlottedRegion { code: string; name: string; lq: LqWithMarks }

interface DotPlotProps {
  regions: readonly PlottedRegion[];
  label: string;
  width: number;
  names: number;
  className?: string;
}

const ROW = 30;
const TEXT = 12;

/** One industry in several regions: a dot each on one logarithmic axis with a bar at 1.0, and the number at its side. */
export function DotPlot({ regions, label, width, names, className }: DotPlotProps) {
  const domain = lqDomain(regions.flatMap(({ lq }) => (lq.value === null ? [] : [lq.value])));
  const x = scaleLog().base(2).domain(domain).range([names + 12, width - 46]).clamp(true);
  const at = (lq: number) => x(Math.max(lq, domain[0]));
  const floor = regions.length * ROW + 6;
  return (
    <svg className={`plot ${className ?? ''}`} viewBox={`0 0 ${width} ${floor + 24}`} role="img" aria-label={label} fontSize={TEXT}>
      {powersOfTwo(domain).map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1="4" y2={floor} stroke={value === 1 ? 'var(--ink-3)' : 'var(--line)'} strokeWidth={value === 1 ? 1.25 : 1} />
          <text x={x(value)} y={floor + 16} textAnchor="middle" fill="var(--ink-3)">{lqTick(value)}</text>
        </g>
      ))}
      {regions.map(({ code, name, lq }, row) => {
        const y = row * ROW + ROW / 2 + 4;
        const range = lq.interval !== null ? { lo: lq.lo, hi: lq.hi } : lq.value === null || isMissing(lq.rounding) ? null : lq.rounding;
        return (
          <g key={code}>
            <text x={names} y={y + 4} textAnchor="end" fill="var(--ink)">{shortLabel(name, Math.floor(names / labelWidth('x', TEXT)) - 2)}</text>
            <line x1={names + 12} x2={width - 46} y1={y} y2={y} stroke="var(--line)" strokeDasharray="1 4" />
            {lq.value === null ? <text x={names + 18} y={y + 4} fill="var(--ink-2)" fontStyle="italic">{messages.indicators.words.short[lq.reason]}</text> : (
              <>
                {range ? <line x1={at(range.lo)} x2={at(range.hi)} y1={y} y2={y} stroke="var(--ink-2)" strokeWidth={lq.interval === null ? 1 : 2.5} /> : null}
                <circle cx={at(lq.value)} cy={y} r="6" fill={`var(--lq-${lqTone(lq.value)})`} stroke="var(--ink-2)" strokeWidth="1.25" />
                <text x={at(lq.value) + 12} y={y + 4} fill="var(--ink)">{lqText(lq.value)}</text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
