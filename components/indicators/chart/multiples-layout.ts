import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { QuotientTrend } from '@/lib/domain/indicators/analysis/quotient-trends';
import { lqDomain } from './lq-domain';

export interface MultiplesFrame { width: number; columns: number; cell: number; gap: number; text: number }
export interface PlacedMultiple {
  code: string;
  x: number;
  y: number;
  path: string;
  dots: readonly { x: number; y: number }[];
  /** The last known figure, where the number is printed. */
  end: { x: number; y: number; lq: number } | null;
}

const HEAD = 18;
const FOOT = 14;

/** Small charts of one size and one scale, so that regions can be read against one another: quotient upwards (logarithm), years across. */
export function multiplesLayout(trends: readonly QuotientTrend[], { width, columns, cell, gap, text }: MultiplesFrame) {
  const known = trends.flatMap(({ points }) => points.flatMap(({ lq }) => (lq.value === null ? [] : [lq.value])));
  const years = trends[0]?.points.map(({ year }) => year) ?? [];
  const domain = lqDomain(known);
  const wide = (width - gap * (columns - 1)) / columns;
  const room = text * 3.1;
  const x = scaleLinear().domain([years[0] ?? 0, years.at(-1) ?? 1]).range([2, wide - room]);
  const y = scaleLog().base(2).domain(domain).range([cell - FOOT, HEAD]).clamp(true);
  const at = (lq: number) => y(Math.max(lq, domain[0]));
  const draw = line<QuotientTrend['points'][number]>().defined(({ lq }) => lq.value !== null).x(({ year }) => x(year)).y(({ lq }) => at(lq.value ?? 1));
  const placed = trends.map(({ code, points }, index): PlacedMultiple => {
    const dots = points.flatMap(({ year, lq }) => (lq.value === null ? [] : [{ x: x(year), y: at(lq.value), lq: lq.value }]));
    return { code, x: (index % columns) * (wide + gap), y: Math.floor(index / columns) * (cell + gap), path: draw([...points]) ?? '', dots, end: dots.at(-1) ?? null };
  });
  const rows = Math.ceil(trends.length / columns);
  return { placed, wide, one: at(1), years, right: wide - room, foot: cell - FOOT, height: Math.max(1, rows * cell + (rows - 1) * gap) };
}
