export interface RangeRow {
  key: string;
  label: string;
  /** What is known of it; a row without any stands empty with `gap`. */
  lo: number | null;
  at: number | null;
  hi: number | null;
  /** A second mark: what came, or a percentile in between. */
  mark?: number | null;
  gap: string;
}

interface RangeDrawingProps {
  rows: readonly RangeRow[];
  most: number;
  ticks: readonly number[];
  tick: (value: number) => string;
  label: string;
  frame: { width: number; left: number; text: number; className: string };
}

const ROW = 30;

/** A line from low to high with a dot, and a diamond for a second mark, row by row on one scale from 0. */
export function RangeDrawing({ rows, most, ticks, tick, label, frame }: RangeDrawingProps) {
  const { width, left, text, className } = frame;
  const right = 24;
  const height = rows.length * ROW + 26;
  const x = (value: number) => left + (most === 0 ? 0 : Math.min(1, value / most) * (width - left - right));
  return (
    <svg className={`plot ${className}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <g fontSize={text} fill="var(--ink-3)">
        {ticks.map((value) => (
          <g key={value}>
            <line x1={x(value)} x2={x(value)} y1={4} y2={height - 22} stroke="var(--line)" />
            <text x={x(value)} y={height - 8} textAnchor="middle">{tick(value)}</text>
          </g>
        ))}
      </g>
      {rows.map(({ key, label: name, lo, at, hi, mark, gap }, row) => {
        const y = row * ROW + ROW / 2 + 4;
        return (
          <g key={key} fontSize={text}>
            <text x={left - 10} y={y + text * 0.35} textAnchor="end" fill="var(--ink)">{name}</text>
            {lo === null && hi === null && at === null ? <text x={left + 6} y={y + text * 0.35} fill="var(--ink-3)">{gap}</text> : null}
            {lo !== null && hi !== null ? <line x1={x(lo)} x2={x(hi)} y1={y} y2={y} stroke="var(--accent)" strokeWidth="6" strokeLinecap="round" opacity="0.28" /> : null}
            {at === null ? null : <circle cx={x(at)} cy={y} r="4.5" fill="var(--accent)" />}
            {mark === null || mark === undefined ? null : <path d={`M ${x(mark)} ${y - 6} l 6 6 l -6 6 l -6 -6 z`} fill="var(--surface)" stroke="var(--ink)" strokeWidth="1.5" />}
          </g>
        );
      })}
    </svg>
  );
}
