import { MEASURES, type MeasureCode } from './measure';
import type { Point } from './point';

/** `running`: what is counted over the quarter is not there yet, and the quarter is not over. */
export const STANDINGS = ['met', 'missed', 'running', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Where the latest quarter stands beside its target (of a share in percent); null without a target. A count of a running quarter that is still below a target
 * of more is `running`; one still within a target of less is `running` too, for it can still be passed.
 */
export const standingOf = (measure: MeasureCode, latest: Point | undefined, running: boolean, target: number | null): Standing | null => {
  if (target === null) return null;
  const value = latest?.figure.value ?? null;
  if (value === null) return 'unknown';
  const { better, of, unit } = MEASURES[measure];
  const goal = unit === 'share' ? target / 100 : target;
  const reached = better === 'more' ? value >= goal : value <= goal;
  const stillCounting = running && of === 'quarter' && unit === 'count';
  if (!stillCounting) return reached ? 'met' : 'missed';
  // What only grows can no longer fall below a target it has passed.
  if (value < goal || (better === 'less' && value === goal)) return 'running';
  return better === 'more' ? 'met' : 'missed';
};
