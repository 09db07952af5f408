import { known, missing, type Measured } from '../measured';
import type { Presence } from './presence';

/** Proximity of each pair of industries, industries x industries, symmetric; of an industry with itself `not-applicable`. */
export type ProximityTable = readonly (readonly Measured[])[];

/**
 * Proximity of industries `φ_ij = C_ij / max(u_i, u_j)`: C regions where both are concentrated, u regions where each is, 0 to 1.
 * A region where either is not known is left out of C and of both u for that pair. u_i = u_j = 0 is null `no-overlap`.
 * Bare arithmetic: with few regions φ is noise, so `relatedness` asks for a least number. Source: Hidalgo et al. 2007, Science 317:482.
 */
export function proximity(regions: Presence): ProximityTable {
  const industries = regions[0]?.length ?? 0;
  const pair = (i: number, j: number): Measured => {
    let [both, one, other] = [0, 0, 0];
    for (const region of regions) {
      const [hasOne, hasOther] = [region[i] ?? null, region[j] ?? null];
      if (hasOne === null || hasOther === null) continue;
      both += Number(hasOne && hasOther);
      one += Number(hasOne);
      other += Number(hasOther);
    }
    const most = Math.max(one, other);
    return most === 0 ? missing('no-overlap') : known(both / most);
  };
  const table = Array.from({ length: industries }, () => Array<Measured>(industries).fill(missing('not-applicable')));
  for (let i = 0; i < industries; i += 1) {
    for (let j = i + 1; j < industries; j += 1) {
      const figure = pair(i, j);
      const [row, column] = [table[i], table[j]];
      if (row && column) row[j] = column[i] = figure;
    }
  }
  return table;
}
