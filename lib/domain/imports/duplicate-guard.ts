import { rejection } from './row-shape';
import type { RowOutcome, TableObservation } from './row-outcome';

/** Lets the first figure of a region, line and year through and refuses every later one, even when it says the same. */
export function duplicateGuard(column: string): (observation: TableObservation) => RowOutcome {
  const seen = new Set<string>();
  return (observation) => {
    const key = `${observation.regionCode}|${observation.lineCode}|${observation.period}`;
    if (seen.has(key)) return rejection(observation.line, column, key.replaceAll('|', ' / '), 'duplicate-key');
    seen.add(key);
    return observation;
  };
}
