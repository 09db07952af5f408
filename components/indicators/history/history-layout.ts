import { scaleBand, scaleLinear, scaleLog } from 'd3-scale';
import type { DatedYear } from '@/lib/domain/indicators/reading-history';
import { isMissing } from '@/lib/domain/indicators/measured';

export const FRAME = { width: 400, left: 46, right: 10, counts: { top: 12, bottom: 92 }, quotients: { top: 112, bottom: 204 }, classes: { top: 214, height: 20 }, height: 262 } as const;

const EIGHTH = 1 / 16;

/** Powers of two from the least to the greatest quotient, at least from a half to 2, so that 1 is always in sight. */
function quotientDomain(bounds: readonly number[]): [number, number] {
  const seen = bounds.filter((bound) => bound > 0);
  return [2 ** Math.floor(Math.log2(Math.max(EIGHTH, Math.min(0.5, ...seen)))), 2 ** Math.ceil(Math.log2(Math.max(2, ...seen)))];
}

/** Where the years of one history stand: a bar for the count, a dot with what is left open for the LQ, a field for the class. */
export function historyLayout(years: readonly DatedYear[]) {
  const x = scaleBand<number>().domain(years.map(({ year }) => year)).range([FRAME.left, FRAME.width - FRAME.right]).paddingInner(0.22);
  const most = Math.max(1, ...years.map(({ reading }) => reading.count.value ?? 0));
  const y = scaleLinear().domain([0, most]).nice(3).range([FRAME.counts.bottom, FRAME.counts.top]);
  const openOf = ({ reading: { lq } }: DatedYear) => (lq.interval !== null ? { lo: lq.lo, hi: lq.hi, sure: true } : lq.value === null || isMissing(lq.rounding) ? null : { lo: lq.rounding.lo, hi: lq.rounding.hi, sure: false });
  const domain = quotientDomain(years.flatMap((one) => [one.reading.lq.value ?? 1, openOf(one)?.hi ?? 1, openOf(one)?.lo ?? 1]));
  const q = scaleLog().base(2).domain(domain).range([FRAME.quotients.bottom, FRAME.quotients.top]).clamp(true);
  const at = (lq: number) => q(Math.max(lq, domain[0]));
  const step = Math.max(1, Math.ceil(years.length / 7));
  return {
    band: x.bandwidth(),
    columns: years.map((one) => {
      const { count, lq } = one.reading;
      const open = openOf(one);
      const left = x(one.year) ?? 0;
      return {
        ...one, left, centre: left + x.bandwidth() / 2,
        bar: count.value === null ? null : { y: y(count.value), height: FRAME.counts.bottom - y(count.value) },
        dot: lq.value === null ? null : at(lq.value),
        whisker: open ? { lo: at(open.lo), hi: at(open.hi), sure: open.sure } : null,
      };
    }),
    counts: y.ticks(3).map((value) => ({ value, at: y(value) })),
    quotients: Array.from({ length: Math.round(Math.log2(domain[1] / domain[0])) + 1 }, (_, power) => domain[0] * 2 ** power).map((value) => ({ value, at: at(value) })),
    labelled: new Set(years.filter((_, index) => (years.length - 1 - index) % step === 0).map(({ year }) => year)),
  };
}
