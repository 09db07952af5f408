import { format } from '@/lib/messages/format';
import { evenTicks } from './even-ticks';

export interface PeriodColumn { key: string; label: string; values: readonly number[] }

interface PeriodDrawingProps {
  columns: readonly PeriodColumn[];
  /** A colour for each value of a column. */
  inks: readonly string[];
  /** One upon the other, or side by side. */
  stacked?: boolean;
  label: string;
  frame: { width: number; text: number; className: string };
}

const HEIGHT = 190;
const [TOP, BOTTOM, LEFT] = [10, 26, 34];

/** Counts in columns on one scale from 0. */
export function PeriodDrawing({ columns, inks, stacked = false, label, frame }: PeriodDrawingProps) {
  const { width, text, className } = frame;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const ticks = evenTicks(Math.max(1, ...columns.map(({ values }) => (stacked ? sum(values) : Math.max(...values)))), 4, true);
  const most = ticks.at(-1) ?? 1;
  const room = (width - LEFT - 6) / Math.max(1, columns.length);
  const thick = Math.max(2, (room * 0.72) / (stacked ? 1 : inks.length));
  const tall = (value: number) => (value / most) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(columns.length / (width / 64));
  return (
    <svg className={`plot ${className}`} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <g fontSize={text} fill="var(--ink-3)">
        {ticks.map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={width} y1={HEIGHT - BOTTOM - tall(value)} y2={HEIGHT - BOTTOM - tall(value)} stroke="var(--line)" />
            <text x={LEFT - 6} y={HEIGHT - BOTTOM - tall(value) + text * 0.35} textAnchor="end">{format.number(value)}</text>
          </g>
        ))}
        {columns.map(({ key, label: name }, at) => (at % every === 0 ? <text key={key} x={LEFT + at * room + room / 2} y={HEIGHT - 8} textAnchor="middle">{name}</text> : null))}
      </g>
      {columns.map(({ key, values }, at) => values.map((value, place) => (
        <rect
          key={`${key}-${inks[place]}`} fill={inks[place]} width={thick} height={tall(value)}
          x={LEFT + at * room + room * 0.14 + (stacked ? 0 : place * thick)} y={HEIGHT - BOTTOM - tall(value) - (stacked ? tall(sum(values.slice(0, place))) : 0)}
        />
      )))}
    </svg>
  );
}
