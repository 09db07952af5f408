import type { Point } from '@/lib/domain/dashboards/point';

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 3;

interface TrendMarkProps {
  points: readonly Point[];
  /** Says every figure, for those who do not see it. */
  label: string;
}

/** Eight quarters in the space of a word: the line breaks where nothing is known, and the last point stands out. */
export function TrendMark({ points, label }: TrendMarkProps) {
  const values = points.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  const [least, most] = [Math.min(0, ...values), Math.max(...values, 0)];
  const x = (at: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) => (most === least ? HEIGHT - EDGE : HEIGHT - EDGE - ((value - least) * (HEIGHT - 2 * EDGE)) / (most - least));
  const placed = points.map(({ quarter, figure }, at) => ({ quarter, at: x(at), value: figure.value === null ? null : y(figure.value) }));
  const path = placed.map(({ at, value }, index) => (value === null ? '' : `${index === 0 || placed[index - 1]?.value === null ? 'M' : 'L'}${at.toFixed(1)} ${value.toFixed(1)}`)).join('');
  const last = placed.at(-1);
  return (
    <svg className="trend-mark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <line className="ground" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      <path d={path} />
      {placed.map(({ quarter, at, value }, index) => (value === null || placed[index - 1]?.value !== null && index > 0 ? null : <circle key={quarter} cx={at} cy={value} r="1.25" />))}
      {last && last.value !== null ? <circle className="last" cx={last.at} cy={last.value} r="2.75" /> : null}
    </svg>
  );
}
