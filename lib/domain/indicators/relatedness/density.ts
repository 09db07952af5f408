import { known, missing, type Measured } from '../measured';
import type { Presence } from './presence';
import type { ProximityTable } from './proximity';

/**
 * Relatedness density `ω_ri = Σ_{j≠i} M_rj·φ_ij / Σ_{j≠i} φ_ij`, regions x industries, 0 to 1: how much of what is related to an
 * industry the region already has. The industry itself is excluded, or it would predict itself. Pairs with φ null, and industries not
 * known in the region, take no part in either sum; Σφ = 0 is null `no-overlap`. Source: Hidalgo et al. 2007, Science 317:482.
 */
export const density = (regions: Presence, table: ProximityTable): readonly (readonly Measured[])[] =>
  regions.map((region) => region.map((_present, i): Measured => {
    let [has, all] = [0, 0];
    for (const [j, present] of region.entries()) {
      const proximity = j === i ? null : (table[i]?.[j]?.value ?? null);
      if (proximity === null || present === null) continue;
      all += proximity;
      has += present ? proximity : 0;
    }
    return all === 0 ? missing('no-overlap') : known(has / all);
  }));
