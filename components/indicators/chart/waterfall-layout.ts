import { scaleLinear } from 'd3-scale';
import { format } from '@/lib/messages/format';
import { labelWidth } from './place-labels';
import type { WaterfallBar } from './waterfall-bar';

export interface WaterfallFrame { width: number; height: number; left: number; right: number; top: number; bottom: number; text: number }
export interface PlacedBar { bar: WaterfallBar; x: number; width: number; top: number; height: number; tone: 'level' | 'up' | 'down' | 'none'; valueAt: number }

/** How much of the axis the changes must fill before it may start at 0. */
const LEAST_SHARE = 0.35;
const LEAST_HEIGHT = 1.5;
const TICKS = 5;
/** Between a number of the axis and its line, and at its outer end. */
const TICK_GAP = 7;
const TICK_EDGE = 4;

/**
 * Bars of a waterfall in a frame. Where the changes would be slivers on an axis from 0, the axis starts above it: `cut` says so,
 * and the levels are then drawn broken. `left` of the frame is the least room for the numbers of the axis; long ones take what they need.
 */
export function waterfallLayout(bars: readonly WaterfallBar[], { width, height, left: least, right, top, bottom, text }: WaterfallFrame) {
  const drawn = bars.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  const heights = bars.flatMap(({ kind, from, to }) => (from === null || to === null ? [] : kind === 'level' ? [to] : [from, to]));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const reach = high - low;
  const cut = low > 0 && reach > 0 && reach < LEAST_SHARE * high;
  const floor = height - bottom;
  const ends = drawn.flatMap(({ from, to }) => [from, to]);
  const domain = cut ? [low - reach * 0.35, high + reach * 0.12] : [Math.min(0, ...ends), Math.max(0, ...ends) * 1.1 || 1];
  const y = scaleLinear().domain(domain).range([floor, top]);
  const ticks = y.ticks(TICKS).map((value) => ({ value, text: format.number(value), at: y(value) }));
  const left = Math.max(least, ...ticks.map((tick) => labelWidth(tick.text, text) + TICK_GAP + TICK_EDGE));
  const step = (width - left - right) / Math.max(1, bars.length);
  const barWidth = Math.min(84, step * 0.62);
  const placed = bars.map((bar, at): PlacedBar => {
    const x = left + step * at + (step - barWidth) / 2;
    if (bar.from === null || bar.to === null) return { bar, x, width: barWidth, top: floor, height: 0, tone: 'none', valueAt: floor - 6 };
    const [a, b] = [y(bar.kind === 'level' ? Math.max(domain[0] ?? 0, 0) : bar.from), y(bar.to)];
    const up = Math.min(a, b);
    return {
      bar, x, width: barWidth, top: up, height: Math.max(LEAST_HEIGHT, Math.abs(a - b)),
      tone: bar.kind === 'level' ? 'level' : bar.to >= bar.from ? 'up' : 'down', valueAt: up - 6,
    };
  });
  const levels = bars.map(({ to }) => (to === null ? null : y(to)));
  const threads = placed.slice(0, -1).flatMap((bar, at) => {
    const level = levels[at];
    const next = placed[at + 1];
    return level == null || !next || next.tone === 'none' ? [] : [{ x1: bar.x + bar.width, x2: next.x, y: level }];
  });
  return { placed, threads, cut, floor, step, left, ticks };
}
