import { allShares } from '../diversity/all-shares';
import { known, missing, type Measured } from '../measured';
import type { PlantHerfindahl } from './plant-herfindahl';

export type EllisonGlaeser = {
  readonly gamma: Measured;
  /** Raw concentration `Σ (s_r - x_r)²`. */
  readonly g: Measured;
  /** Shown beside it: a high G with a high H is one large plant. */
  readonly h: PlantHerfindahl;
};

/**
 * Concentration of an industry beyond its plants `γ = [G - (1-Σx²)·H] / [(1-Σx²)·(1-H)]`, G = Σ (s_r - x_r)²: s the industry's shares by
 * region, x the regions' shares of all jobs, H the Herfindahl index of its plants. Unitless; negative = less concentrated than its plants
 * would be by chance. H = 1 is null `single-plant`, Σx² = 1 `single-region`; missing shares or H (withheld) pass their reason on.
 * RangeError for lists of unequal length. Source: Ellison and Glaeser 1997, Journal of Political Economy 105(5) 889-927.
 */
export function ellisonGlaeser(industry: readonly Measured[], regions: readonly Measured[], h: PlantHerfindahl): EllisonGlaeser {
  if (industry.length !== regions.length) throw new RangeError('The shares must run over the same regions');
  const [s, x] = [allShares(industry), allShares(regions)];
  if ('reason' in s) return { gamma: s, g: s, h };
  if ('reason' in x) return { gamma: x, g: x, h };
  const g = x.reduce((sum, share, r) => sum + ((s[r] ?? NaN) - share) ** 2, 0);
  const rest = 1 - x.reduce((sum, share) => sum + share * share, 0);
  return { gamma: gammaOf(g, rest, h), g: known(g), h };
}

function gammaOf(g: number, rest: number, h: Measured): Measured {
  if (rest <= Number.EPSILON) return missing('single-region');
  if (h.value === null) return h;
  if (h.value >= 1) return missing('single-plant');
  return known((g - rest * h.value) / (rest * (1 - h.value)));
}
