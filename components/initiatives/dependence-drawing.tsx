import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { format } from '@/lib/messages/format';

type Moment = { day: string; paths: NetworkFigure; density: NetworkFigure };

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [560, 150, 36, 12, 10, 22];
const LINES = [['paths', 'var(--accent)', undefined], ['density', 'var(--ink-3)', '4 3']] as const;

/** Two shares over time, ours as a line and the density dashed; a moment without a figure is a gap. */
export function DependenceDrawing({ moments, label }: { moments: readonly Moment[]; label: string }) {
  const first = Date.parse(moments[0]?.day ?? '');
  const span = Math.max(1, Date.parse(moments.at(-1)?.day ?? '') - first);
  const x = (day: string) => LEFT + ((Date.parse(day) - first) / span) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value) * (HEIGHT - TOP - BOTTOM);
  const path = (key: 'paths' | 'density') => moments.reduce<{ d: string; pen: boolean }>(({ d, pen }, one) => {
    const { value } = one[key];
    return value === null ? { d, pen: false } : { d: `${d}${pen ? 'L' : 'M'}${x(one.day).toFixed(1)} ${y(value).toFixed(1)}`, pen: true };
  }, { d: '', pen: false }).d;
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <g fontSize="11" fill="var(--ink-3)">
        {[0, 0.5, 1].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} stroke="var(--line)" />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">{format.percent(value, { digits: 0 })}</text>
          </g>
        ))}
        {moments.map(({ day }, at) => <text key={day} x={x(day)} y={HEIGHT - 6} textAnchor={at === 0 ? 'start' : at === moments.length - 1 ? 'end' : 'middle'}>{day.slice(0, 7)}</text>)}
      </g>
      {LINES.map(([key, stroke, dash]) => (
        <g key={key}>
          <path d={path(key)} fill="none" stroke={stroke} strokeWidth="1.75" strokeDasharray={dash} />
          {moments.map((one) => (one[key].value === null ? null : <circle key={one.day} cx={x(one.day)} cy={y(one[key].value)} r="2.6" fill={stroke} />))}
        </g>
      ))}
    </svg>
  );
}
