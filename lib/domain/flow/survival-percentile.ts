import { flowFigure, noFigure, type FlowFigure } from './flow-figure';
import type { SurvivalStep } from './kaplan-meier';

// Products of shares miss a half by the last bit.
const TINY = 1e-12;

/**
 * The first day by which a share `p` (0 to 1, exclusive) of all has ended: the least d with `S(d) <= 1 - p`, in days.
 * Null `not-reached` where too many are still open for the curve to come down so far, `no-visits` where nothing has ended.
 */
export const survivalPercentile = (steps: readonly SurvivalStep[], p: number): FlowFigure => {
  if (steps.length === 0) return noFigure('no-visits');
  const reached = steps.find(({ surviving }) => surviving <= 1 - p + TINY);
  return reached ? flowFigure(reached.day) : noFigure('not-reached');
};
