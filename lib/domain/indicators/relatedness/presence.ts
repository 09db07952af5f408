import type { Measured } from '../measured';

/** Whether each industry is concentrated in each region, regions x industries; null = not known, never absent. */
export type Presence = readonly (readonly (boolean | null)[])[];

/** `M_ri = 1 if LQ_ri >= cut` (cut 1 in Hidalgo et al. 2007); a missing quotient gives null. Rows are regions, all of one length. */
export const presence = (quotients: readonly (readonly Measured[])[], cut = 1): Presence =>
  quotients.map((row) => row.map(({ value }) => (value === null ? null : value >= cut)));
