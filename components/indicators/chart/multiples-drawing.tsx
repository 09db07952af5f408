import type { QuotientTrend } from '@/lib/domain/indicators/analysis/quotient-trends';
import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { multiplesLayout, type MultiplesFrame } from './multiples-layout';
import { labelWidth } from './place-labels';
import { shortLabel } from './short-label';

interface MultiplesDrawingProps {
  trends: readonly QuotientTrend[];
  names: Readonly<Record<string, string>>;
  frame: MultiplesFrame;
  label: string;
  className?: string;
}

/** One industry in each region through the years, each in a chart of its own with the others behind it in grey, all on one scale. */
export function MultiplesDrawing({ trends, names, frame, label, className }: MultiplesDrawingProps) {
  const { placed, wide, one, years, right, foot, height } = multiplesLayout(trends, frame);
  const { width, text } = frame;
  return (
    <svg className={`plot ${className ?? ''}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} fontSize={text}>
      {placed.map(({ code, x, y, path, dots, end }) => (
        <g key={code} transform={`translate(${x} ${y})`}>
          <text x="2" y={text} fontWeight="600" fill="var(--ink)">{shortLabel(names[code] ?? code, Math.floor(wide / labelWidth('x', text)) - 1)}</text>
          {placed.map((other) => (other.code === code ? null : <path key={other.code} d={other.path} fill="none" stroke="var(--line-strong)" strokeWidth="0.75" />))}
          <line x1="2" x2={right} y1={one} y2={one} stroke="var(--ink-3)" strokeDasharray="3 2" />
          <text x={right + 4} y={one + text * 0.35} fill="var(--ink-3)">{end && Math.abs(end.y - one) < text ? '' : '1'}</text>
          <path d={path} fill="none" stroke="var(--accent)" strokeWidth="2" />
          {dots.map((dot) => <circle key={dot.x} cx={dot.x} cy={dot.y} r="1.8" fill="var(--accent)" />)}
          {end ? <text x={end.x + 5} y={end.y + text * 0.35} fontWeight="600" fill="var(--ink)">{lqText(end.lq)}</text>
            : <text x="4" y={foot - 6} fill="var(--ink-2)" fontStyle="italic">{messages.indicators.compare.multiples.none}</text>}
          <text x="2" y={foot + text} fill="var(--ink-3)">{years[0]}</text>
          <text x={right} y={foot + text} fill="var(--ink-3)" textAnchor="end">{years.at(-1)}</text>
        </g>
      ))}
    </svg>
  );
}
