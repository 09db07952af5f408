import { countPoint, type Point } from './point';
import type { QuarterSpan } from './quarter-span';

/** Holds from its first to its last day, both included; null is open. `weight` counts (1 for a member, jobs for a case). */
export type Held = { readonly from: string | null; readonly to: string | null; readonly key: string; readonly weight: number };

/** The sum over what held on the last day of each quarter, or today; a key that holds twice counts once. */
export const heldAtEnds = (rows: readonly Held[], quarters: readonly QuarterSpan[]): Point[] =>
  quarters.map(({ name, until }) => {
    const weights = new Map<string, number>();
    for (const { from, to, key, weight } of rows) if ((from === null || from <= until) && (to === null || to >= until)) weights.set(key, weight);
    return countPoint(name, [...weights.values()].reduce((sum, weight) => sum + weight, 0));
  });
