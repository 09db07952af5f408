import type { Measured } from './measured';
import { personsPerUnit } from './persons-per-unit';
import type { Series } from './series';

/** Counts up to this many times the limit rest on few sampled households: our own warning line, shown with the limit. */
export const NEAR_RELEASE_LIMIT = 2;

export type ReleaseLimitStanding = { readonly limit: number; readonly standing: 'below' | 'near' | 'clear' };

/**
 * Where a survey count stands to its publisher's release limit (persons); null where the series has none or the count is missing.
 * Labour Force Survey, BC and its regions: 1,500. A provider may print custom counts below it: they are marked, not dropped.
 */
export function releaseLimitStanding(
  count: Measured,
  { releaseLimit, unit }: Pick<Series, 'releaseLimit' | 'unit'>,
): ReleaseLimitStanding | null {
  if (releaseLimit === null || count.value === null) return null;
  const persons = count.value * personsPerUnit(unit);
  if (persons < releaseLimit) return { limit: releaseLimit, standing: 'below' };
  return { limit: releaseLimit, standing: persons < NEAR_RELEASE_LIMIT * releaseLimit ? 'near' : 'clear' };
}
