import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

export interface TrendLine {
  key: string;
  label: string;
  /** Null where the year has no figure: the line breaks there. */
  points: readonly { year: number; value: number | null; cautious: boolean }[];
}
export interface TrendFrame { width: number; height: number; left: number; right: number; top: number; bottom: number; text: number }
export interface PlacedLine {
  key: string;
  label: string;
  path: string;
  dots: readonly { x: number; y: number; cautious: boolean }[];
  end: { x: number; y: number } | null;
}

function yScale(lines: readonly TrendLine[], logarithmic: boolean, frame: TrendFrame) {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = [frame.height - frame.bottom, frame.top];
  if (logarithmic && low > 0 && high / low > 4) return scaleLog().domain([low * 0.9, high * 1.1]).range(range);
  return scaleLinear().domain(logarithmic ? [Math.min(0, low), high * 1.05] : [Math.max(0, low - (high - low) * 0.1), high + (high - low) * 0.1]).nice(5).range(range);
}

/** Labels at the ends of lines, pushed apart so that none is printed over another. */
function spread(ends: { key: string; y: number }[], least: number, floor: number): Map<string, number> {
  const placed = new Map<string, number>();
  let free = -Infinity;
  for (const { key, y } of [...ends].sort((a, b) => a.y - b.y)) {
    free = Math.max(y, free + least);
    placed.set(key, free);
  }
  const over = Math.max(0, free - floor);
  return over === 0 ? placed : new Map([...placed].map(([key, y]) => [key, y - over]));
}

/** Lines through the years: counts on a logarithmic scale where they differ much, an index on a linear one. */
export function trendLayout(lines: readonly TrendLine[], years: readonly number[], frame: TrendFrame, logarithmic: boolean) {
  const x = scaleLinear().domain([Math.min(...years), Math.max(...years)]).range([frame.left, frame.width - frame.right]);
  const y = yScale(lines, logarithmic, frame);
  const draw = line<{ year: number; value: number | null }>().defined(({ value }) => value !== null).x(({ year }) => x(year)).y(({ value }) => y(value ?? 1));
  const placed = lines.map(({ key, label, points }): PlacedLine => {
    const dots = points.flatMap(({ year, value, cautious }) => (value === null ? [] : [{ x: x(year), y: y(value), cautious }]));
    return { key, label, path: draw([...points]) ?? '', dots, end: dots.at(-1) ?? null };
  });
  const labelAt = spread(placed.flatMap(({ key, end }) => (end ? [{ key, y: end.y }] : [])), frame.text * 1.25, frame.height - frame.bottom);
  const step = Math.max(1, Math.ceil(years.length / ((frame.width - frame.left - frame.right) / 44)));
  const ticks = y.ticks(5);
  const thinned = ticks.length > 9 ? ticks.filter((value) => [1, 2, 5].includes(Number(String(value)[0])) && /^[125]0*$/.test(String(value))) : ticks;
  return {
    lines: placed, labelAt,
    xTicks: years.filter((_, at) => (years.length - 1 - at) % step === 0).map((year) => ({ year, at: x(year) })),
    yTicks: thinned.map((value) => ({ value, at: y(value) })),
  };
}
