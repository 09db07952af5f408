import { missing } from '../measured';
import { SIZE_RANGES } from '../suppressed/size-ranges';
import { plantHerfindahl, type PlantHerfindahl, type PlantScope } from './plant-herfindahl';

/**
 * `plantHerfindahl` from published establishment counts by `SIZE_RANGES`, each plant taken at the middle of its range: an approximation.
 * A plant in the open range has no middle: null `open-band`, unless `openSize` says how large such a plant is (jobs).
 */
export function plantHerfindahlOfRanges(counts: readonly number[], scope: PlantScope, openSize?: number): PlantHerfindahl {
  const jobs = SIZE_RANGES.flatMap(({ lo, hi }, at) => {
    const middle = hi === null ? (openSize ?? NaN) : (lo + hi) / 2;
    return Array<number>(counts[at] ?? 0).fill(middle);
  });
  if (jobs.some(Number.isNaN)) return { ...missing('open-band'), scope, source: 'public' };
  return plantHerfindahl(jobs, scope, 'public');
}
