import type { ReactElement } from 'react';
import { labelWidth } from './place-labels';
import { wrappedLines } from './wrapped-lines';

interface DrawingSheetProps {
  title: string;
  source: readonly string[];
  /** The drawing at its own size. */
  width: number;
  height: number;
  children: ReactElement;
}

const MARGIN = 20;
const TITLE = 16;
const SMALL = 10;

/** A drawing as a sheet of its own: title above, the drawing, and below it where its figures come from. */
export function DrawingSheet({ title, source, width, height, children }: DrawingSheetProps) {
  const titles = wrappedLines(title, Math.floor(width / labelWidth('x', TITLE * 1.05)));
  const lines = source.flatMap((line) => wrappedLines(line, Math.floor(width / labelWidth('x', SMALL))));
  const top = MARGIN + titles.length * TITLE * 1.3 + 8;
  const bottom = top + height + 14;
  const whole = { width: width + 2 * MARGIN, height: bottom + lines.length * SMALL * 1.45 + MARGIN - 6 };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...whole} viewBox={`0 0 ${whole.width} ${whole.height}`} fontFamily="Inter, 'Inter Variable', system-ui, sans-serif">
      <title>{title}</title>
      <desc>{source.join(' ')}</desc>
      <rect {...whole} fill="var(--surface)" />
      <g fontSize={TITLE} fontWeight="600" fill="var(--ink)">
        {titles.map((line, at) => <text key={line} x={MARGIN} y={MARGIN + TITLE * (0.9 + at * 1.3)}>{line}</text>)}
      </g>
      <svg x={MARGIN} y={top} width={width} height={height}>{children}</svg>
      <g fontSize={SMALL} fill="var(--ink-3)">
        {lines.map((line, at) => <text key={`${at}${line}`} x={MARGIN} y={bottom + SMALL * (1 + at * 1.45)}>{line}</text>)}
      </g>
    </svg>
  );
}
