import { brokenLabel } from './broken-label';
import { labelWidth } from './place-labels';
import type { WaterfallBar } from './waterfall-bar';
import { waterfallLayout, type PlacedBar, type WaterfallFrame } from './waterfall-layout';

const FILL: Record<PlacedBar['tone'], string> = { level: 'var(--field)', up: 'var(--lq-hi2)', down: 'var(--lq-lo2)', none: 'none' };

/** Letters below a bar from which on whole names are printed. */
const ROOMY = 11;

interface WaterfallDrawingProps {
  bars: readonly WaterfallBar[];
  frame: WaterfallFrame;
  label: string;
  className?: string;
}

/** Two strokes across a bar whose foot is not at 0. */
function Break({ x, y, width }: { x: number; y: number; width: number }) {
  return <path d={`M${x - 4},${y + 4} L${x + width + 4},${y - 2} M${x - 4},${y + 9} L${x + width + 4},${y + 3}`} stroke="var(--surface)" strokeWidth="2.5" fill="none" />;
}

/** From the first level through the changes to the last: each change hangs where the one before ended, with its number. */
export function WaterfallDrawing({ bars, frame, label, className }: WaterfallDrawingProps) {
  const { placed, threads, cut, floor, step, left, ticks } = waterfallLayout(bars, frame);
  const { width, height, right, text } = frame;
  const letters = Math.floor(step / labelWidth('x', text));
  return (
    <svg className={`plot ${className ?? ''}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g fontSize={text} fill="var(--ink-3)">
        {ticks.map(({ value, text: said, at }) => (
          <g key={value}>
            <line x1={left} x2={width - right} y1={at} y2={at} stroke="var(--line)" />
            <text x={left - 7} y={at + text * 0.35} textAnchor="end">{said}</text>
          </g>
        ))}
      </g>
      {threads.map(({ x1, x2, y }) => <line key={x1} x1={x1} x2={x2} y1={y} y2={y} stroke="var(--ink-3)" strokeDasharray="2 2" />)}
      {placed.map(({ bar, x, width: wide, top, height: tall, tone, valueAt }) => (
        <g key={bar.key} fontSize={text}>
          {tone === 'none' ? null : <rect x={x} y={top} width={wide} height={tall} fill={FILL[tone]} />}
          {cut && tone === 'level' ? <Break x={x} y={floor - 16} width={wide} /> : null}
          <text x={x + wide / 2} y={valueAt} textAnchor="middle" fill="var(--ink)" fontWeight="600" fontStyle={tone === 'none' ? 'italic' : undefined}>{bar.value}</text>
          {brokenLabel(letters < ROOMY ? (bar.short ?? bar.label) : bar.label, letters).map((part, row) => (
            <text key={part} x={x + wide / 2} y={floor + text * (1.5 + row * 1.2)} textAnchor="middle" fill="var(--ink-2)">{part}</text>
          ))}
        </g>
      ))}
      <line x1={left} x2={width - right} y1={floor} y2={floor} stroke="var(--ink-3)" strokeDasharray={cut ? '5 3' : undefined} />
    </svg>
  );
}
