type Point = { x: number; y: number };
export type Box = { x: number; y: number; width: number; height: number };

const LEAST = 170;
const MARGIN = 24;

/** The part of a drawing that holds all points with some air, in its proportions and never more than the whole; the whole without points. */
export const townView = (points: readonly Point[], whole: { width: number; height: number }): Box => {
  if (points.length === 0) return { x: 0, y: 0, ...whole };
  const span = (values: readonly number[]) => ({ from: Math.min(...values) - MARGIN, to: Math.max(...values) + MARGIN });
  const [across, down] = [span(points.map(({ x }) => x)), span(points.map(({ y }) => y))];
  const ratio = whole.width / whole.height;
  const height = Math.min(whole.height, Math.max(LEAST, down.to - down.from, (across.to - across.from) / ratio));
  const width = height * ratio;
  const placed = (middle: number, size: number, most: number) => Math.max(0, Math.min(middle - size / 2, most - size));
  return { x: placed((across.from + across.to) / 2, width, whole.width), y: placed((down.from + down.to) / 2, height, whole.height), width, height };
};
