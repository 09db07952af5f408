import { scaleLinear } from 'd3-scale';

const WIDTH = 120;
const HEIGHT = 14;

/** Jobs from the least (filled) to the most (outlined) on one line; the numbers stand beside it, so the drawing is silent. */
export function JobsBar({ jobs: { lo, hi }, most }: { jobs: { lo: number; hi: number | null }; most: number }) {
  const x = scaleLinear().domain([0, Math.max(1, most)]).range([0, WIDTH - 8]).clamp(true);
  const end = hi === null ? WIDTH - 8 : x(hi);
  return (
    <svg className="whisker" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect x="0.5" y="3" width={Math.max(0, end)} height="8" fill="none" stroke="var(--ink-3)" strokeDasharray={hi === null ? '3 2' : undefined} />
      <rect x="0.5" y="3" width={Math.max(0, x(lo))} height="8" fill="var(--accent)" fillOpacity="0.7" />
      {hi === null ? <path d={`M${WIDTH - 7} 3 l6 4 l-6 4z`} fill="var(--ink-3)" /> : null}
    </svg>
  );
}
