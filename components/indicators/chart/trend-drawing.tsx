import { format } from '@/lib/messages/format';
import { shortLabel } from './short-label';
import { trendLayout, type TrendFrame, type TrendLine } from './trend-layout';

export const TREND_STROKES = ['var(--c-mining)', 'var(--c-manufacturing)', 'var(--c-services)', 'var(--c-institutions)', 'var(--ink-2)', 'var(--accent-strong)'] as const;
const DASHES = [undefined, '7 3', '2 3', '9 3 2 3', '4 4', undefined] as const;

interface TrendDrawingProps {
  lines: readonly TrendLine[];
  years: readonly number[];
  frame: TrendFrame;
  logarithmic: boolean;
  label: string;
  className?: string;
  /** Numbers of the table instead of names where there is no room. */
  named: boolean;
}

/** The name of a line at its end, with a thread back to it where it had to move. */
function EndLabel({ x, y, at, stroke, size, children }: { x: number; y: number; at: number; stroke: string | undefined; size: number; children: string }) {
  return (
    <>
      <polyline points={`${x + 4},${y} ${x + 14},${at}`} fill="none" stroke={stroke} />
      <text x={x + 17} y={at + size * 0.35} fontSize={size} fill="var(--ink)">{children}</text>
    </>
  );
}

/** Lines told apart by colour and dash, named at their end; an open dot is a figure to be used with caution, a gap a year without one. */
export function TrendDrawing({ lines, years, frame, logarithmic, label, className, named }: TrendDrawingProps) {
  const { width, height, left, right, bottom, text } = frame;
  const layout = trendLayout(lines, years, frame, logarithmic);
  return (
    <svg className={`plot ${className ?? ''}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g fontSize={text} fill="var(--ink-3)">
        {layout.yTicks.map(({ value, at }) => (
          <g key={value}>
            <line x1={left} x2={width - right} y1={at} y2={at} stroke="var(--line)" />
            <text x={left - 7} y={at + text * 0.35} textAnchor="end">{format.number(value)}</text>
          </g>
        ))}
        {layout.xTicks.map(({ year, at }) => <text key={year} x={at} y={height - bottom + text * 1.6} textAnchor="middle">{year}</text>)}
      </g>
      {layout.lines.map(({ key, path, dots, end, label: name }, at) => {
        const stroke = TREND_STROKES[at % TREND_STROKES.length];
        return (
          <g key={key}>
            <path d={path} fill="none" stroke={stroke} strokeWidth="1.75" strokeDasharray={DASHES[at % DASHES.length]} />
            {dots.map((dot) => <circle key={dot.x} cx={dot.x} cy={dot.y} r="2.6" fill={dot.cautious ? 'var(--surface)' : stroke} stroke={stroke} strokeWidth="1.25" />)}
            {end ? <EndLabel x={end.x} y={end.y} at={layout.labelAt.get(key) ?? end.y} stroke={stroke} size={text}>{named ? shortLabel(name, 22) : String(at + 1)}</EndLabel> : null}
          </g>
        );
      })}
    </svg>
  );
}
