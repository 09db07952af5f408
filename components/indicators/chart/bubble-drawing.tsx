import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import type { Bubble } from './bubble';
import { bubbleLayout, type ChartFrameSize } from './bubble-layout';
import { BubbleMark } from './bubble-mark';
import { lqTick } from './lq-tick';

interface BubbleDrawingProps {
  bubbles: readonly Bubble[];
  scheme: ClassScheme;
  frame: ChartFrameSize;
  /** Names beside the bubbles, or their numbers in the table where there is no room. */
  named: boolean;
  label: string;
  axes: { x: string; y: string };
  growthText: (value: number) => string;
  className?: string;
}

export function BubbleDrawing({ bubbles, scheme, frame, named, label, axes, growthText, className }: BubbleDrawingProps) {
  const { spots, labels, xTicks, yTicks, cut, one } = bubbleLayout(bubbles, scheme.cuts, frame, named);
  const { width, height, left, right, top, bottom, text } = frame;
  const [edge, floor] = [width - right, height - bottom];
  const { star, emerging, mature, transforming } = scheme.labels;
  return (
    <svg className={`bubbles ${className ?? ''}`} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <rect x={cut.x} y={top} width={Math.max(0, edge - cut.x)} height={Math.max(0, cut.y - top)} fill="var(--accent-wash)" opacity="0.6" />
      <g fontSize={text} fill="var(--ink-3)" aria-hidden="true">
        {xTicks.map(({ value, at }) => (
          <g key={value}>
            <line x1={at} x2={at} y1={top} y2={floor} stroke="var(--line)" />
            <text x={at} y={floor + text * 1.5} textAnchor="middle">{lqTick(value)}</text>
          </g>
        ))}
        {yTicks.map(({ value, at }) => (
          <g key={value}>
            <line x1={left} x2={edge} y1={at} y2={at} stroke="var(--line)" />
            <text x={left - 7} y={at + text * 0.35} textAnchor="end">{growthText(value)}</text>
          </g>
        ))}
        <line x1={one} x2={one} y1={top} y2={floor} stroke="var(--line-strong)" />
        <line x1={cut.x} x2={cut.x} y1={top} y2={floor} stroke="var(--ink-3)" strokeWidth="1.25" />
        <line x1={left} x2={edge} y1={cut.y} y2={cut.y} stroke="var(--ink-3)" strokeWidth="1.25" />
        <text x={left} y={top - text * 0.9} fill="var(--ink-2)">{axes.y}</text>
        <text x={edge} y={height - text * 0.5} fill="var(--ink-2)" textAnchor="end">{axes.x}</text>
        <g className="corner" fontSize={text * 1.18} fill="var(--ink-2)">
          <text x={left + 6} y={top + text * 1.4}>{emerging}</text>
          <text x={edge - 6} y={top + text * 1.4} textAnchor="end">{star}</text>
          <text x={left + 6} y={floor - 7}>{transforming}</text>
          <text x={edge - 6} y={floor - 7} textAnchor="end">{mature}</text>
        </g>
      </g>
      {spots.map((spot) => <BubbleMark key={spot.bubble.key} spot={spot} />)}
      <g className="names" fontSize={text} aria-hidden="true">
        {labels.map(({ key, text: words, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} fontWeight={bubbles.some((bubble) => bubble.key === key && bubble.selected) ? 650 : undefined}>
            {words}
          </text>
        ))}
      </g>
    </svg>
  );
}
