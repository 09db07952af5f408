import type { ClassScheme } from './class-scheme';
import type { Quadrant } from './quadrant';

/** The quadrant of one point: high when LQ >= cuts.x, growing when the metric > cuts.y (standing still is not growing). */
export function quadrantOf({ cuts }: Pick<ClassScheme, 'cuts'>, lq: number, growth: number): Quadrant {
  if (growth > cuts.y) return lq >= cuts.x ? 'star' : 'emerging';
  return lq >= cuts.x ? 'mature' : 'transforming';
}
