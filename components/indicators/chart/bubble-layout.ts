import { scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import type { Bubble } from './bubble';
import { lqDomain, powersOfTwo } from './lq-domain';
import { placeLabels, type PlacedLabel } from './place-labels';
import { shortLabel } from './short-label';

export interface ChartFrameSize {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  text: number;
  largest: number;
}
export interface BubbleSpot { bubble: Bubble; cx: number; cy: number; r: number }
export interface BubbleLayout {
  spots: readonly BubbleSpot[];
  labels: readonly PlacedLabel[];
  xTicks: readonly { value: number; at: number }[];
  yTicks: readonly { value: number; at: number }[];
  cut: { x: number; y: number };
  one: number;
}

const LEAST_RADIUS = 4.5;
const BREATH = 0.16;

function growthDomain(bubbles: readonly Bubble[], cut: number): [number, number] {
  const values = [...bubbles.map(({ growth }) => growth), cut, 0];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low || 0.02) * BREATH;
  return [low - pad, high + pad];
}

/** Where everything of a bubble chart stands: logarithmic across, linear upwards, area by count. `named` false: bubbles carry numbers. */
export function bubbleLayout(bubbles: readonly Bubble[], cuts: { x: number; y: number }, frame: ChartFrameSize, named: boolean): BubbleLayout {
  const { width, height, left, right, top, bottom, text, largest } = frame;
  const domain = lqDomain([...bubbles.map(({ lq }) => lq), cuts.x]);
  const x = scaleLog().base(2).domain(domain).range([left, width - right]).clamp(true);
  const y = scaleLinear().domain(growthDomain(bubbles, cuts.y)).nice(6).range([height - bottom, top]);
  const r = scaleSqrt().domain([0, Math.max(1, ...bubbles.map(({ count }) => count))]).range([0, largest]);
  const spots = bubbles.map((bubble) => ({
    bubble, cx: x(Math.max(bubble.lq, domain[0])), cy: y(bubble.growth), r: Math.max(LEAST_RADIUS, r(bubble.count)),
  })).sort((a, b) => b.r - a.r);
  const labels = placeLabels(
    spots.map(({ bubble, cx, cy, r: radius }) => ({
      key: bubble.key, cx, cy, r: radius, first: bubble.selected,
      label: `${named ? shortLabel(bubble.label) : String(1 + bubbles.indexOf(bubble))}${bubble.otherYears ? ' *' : ''}`,
    })),
    { left, right: width - right, top: top + 18, bottom: height - bottom - 16 },
    text,
  );
  return {
    spots, labels,
    xTicks: powersOfTwo(domain).map((value) => ({ value, at: x(value) })),
    yTicks: y.ticks(6).map((value) => ({ value, at: y(value) })),
    cut: { x: x(cuts.x), y: y(cuts.y) },
    one: x(1),
  };
}
