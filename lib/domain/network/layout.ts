import { seededRandom } from '../indicators/standardised/seeded-random';
import type { Graph } from './graph';
import type { Place } from './measured-network';

const STEPS = 80;
const SEED = 7;

/** Brings coordinates into 0 to 1, the longer side filling it. */
const framed = (xs: Float64Array, ys: Float64Array): Place[] => {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const side = Math.max(right - left, high - low) || 1;
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return Array.from(xs, (x, node) => ({ x: round((x - left) / side + (1 - (right - left) / side) / 2), y: round(((ys[node] as number) - low) / side + (1 - (high - low) / side) / 2) }));
};

/**
 * Where each node of a picture stands: ties pull, all nodes push each other away, and a little gravity keeps separate parts in view.
 * The same graph always gives the same picture. n^2 a step: for up to about a thousand nodes. Source: Fruchterman and Reingold (1991).
 */
export const layout = ({ ids, starts, contacts }: Graph): Place[] => {
  const n = ids.length;
  if (n === 0) return [];
  const random = seededRandom(SEED);
  const [xs, ys] = [Float64Array.from({ length: n }, random), Float64Array.from({ length: n }, random)];
  const [dx, dy] = [new Float64Array(n), new Float64Array(n)];
  const ideal = Math.sqrt(1 / n);
  for (let step = 0; step < STEPS; step++) {
    const reach = 0.1 * (1 - step / STEPS) + 0.002;
    for (let a = 0; a < n; a++) {
      const x = xs[a] as number;
      const y = ys[a] as number;
      dx[a] = (dx[a] as number) + (0.5 - x) * 0.6;
      dy[a] = (dy[a] as number) + (0.5 - y) * 0.6;
      for (let b = a + 1; b < n; b++) {
        const ax = x - (xs[b] as number);
        const ay = y - (ys[b] as number);
        const push = (ideal * ideal) / Math.max(ax * ax + ay * ay, 1e-6);
        dx[a] = (dx[a] as number) + ax * push;
        dy[a] = (dy[a] as number) + ay * push;
        dx[b] = (dx[b] as number) - ax * push;
        dy[b] = (dy[b] as number) - ay * push;
      }
      for (let at = starts[a] as number; at < (starts[a + 1] as number); at++) {
        const b = contacts[at] as number;
        const ax = x - (xs[b] as number);
        const ay = y - (ys[b] as number);
        const pull = Math.sqrt(ax * ax + ay * ay) / ideal / 2;
        dx[a] = (dx[a] as number) - ax * pull;
        dy[a] = (dy[a] as number) - ay * pull;
      }
    }
    for (let a = 0; a < n; a++) {
      const length = Math.sqrt((dx[a] as number) ** 2 + (dy[a] as number) ** 2) || 1;
      const move = Math.min(length, reach) / length;
      xs[a] = (xs[a] as number) + (dx[a] as number) * move;
      ys[a] = (ys[a] as number) + (dy[a] as number) * move;
      dx[a] = dy[a] = 0;
    }
  }
  return framed(xs, ys);
};
