import { missing, type Measured } from '../measured';
import { density } from './density';
import { presence } from './presence';
import { proximity, type ProximityTable } from './proximity';

export const LEAST_RELATED_REGIONS = 30;

export type Relatedness = {
  readonly proximity: ProximityTable;
  readonly density: readonly (readonly Measured[])[];
  readonly regions: number;
  readonly leastRegions: number;
  /** `imported`: φ was computed elsewhere, over other regions. */
  readonly source: 'computed' | 'imported';
};

/**
 * Proximity of industries and relatedness density from location quotients, regions x industries. Fewer regions than `leastRegions`
 * (a setting, 30): φ computed from them is noise, so both are null `too-few-regions`, unless a φ table computed elsewhere is given.
 * Rules: `presence` at LQ >= 1, `proximity`, `density`.
 */
export function relatedness(
  quotients: readonly (readonly Measured[])[],
  { leastRegions = LEAST_RELATED_REGIONS, imported }: { readonly leastRegions?: number; readonly imported?: ProximityTable } = {},
): Relatedness {
  const present = presence(quotients);
  const stamp = { regions: quotients.length, leastRegions, source: imported ? 'imported' : 'computed' } as const;
  if (!imported && quotients.length < leastRegions) {
    const industries = quotients[0] ?? [];
    const none = () => industries.map(() => missing('too-few-regions'));
    return { proximity: industries.map(none), density: quotients.map(none), ...stamp };
  }
  const table = imported ?? proximity(present);
  return { proximity: table, density: density(present, table), ...stamp };
}
