import { aggregateRelease } from '../aggregate-release';
import { known, missing, type Measured } from '../measured';

/** Whose plants H is over, shown beside it. */
export const PLANT_SCOPES = ['industry-wide', 'regional'] as const;
export type PlantScope = (typeof PLANT_SCOPES)[number];

/** `public`: published sizes; `firm-answers`: from the register, released only under the rule for aggregates. */
export type PlantSource = 'public' | 'firm-answers';
export type PlantHerfindahl = Measured & { readonly scope: PlantScope; readonly source: PlantSource };

/**
 * Herfindahl index of plant sizes `H = Σ (jobs_k / Σ jobs)²`, 0 to 1; 1 = a single plant. No plant with jobs is `not-available`.
 * From firm answers it is null `too-few-firms` below three plants and `withheld-dominance` where one holds more than 80 %.
 * RangeError for negative jobs. Source: Ellison and Glaeser 1997.
 */
export function plantHerfindahl(jobs: readonly number[], scope: PlantScope, source: PlantSource): PlantHerfindahl {
  if (jobs.some((size) => !(size >= 0))) throw new RangeError('Jobs of a plant cannot be negative');
  const all = jobs.reduce((sum, size) => sum + size, 0);
  if (all === 0) return { ...missing('not-available'), scope, source };
  const release = source === 'public' ? null : aggregateRelease(jobs);
  if (release && !release.released) return { ...missing(release.reason), scope, source };
  return { ...known(jobs.reduce((sum, size) => sum + (size / all) ** 2, 0)), scope, source };
}
