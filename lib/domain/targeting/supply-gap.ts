/** Below this location quotient a sub-cluster is thinner here than in the reference (domain.md 3.1: 1 is the reference's share). */
export const THIN_LQ = 1;

export const GAP_VERDICTS = ['gap', 'perhaps', 'introduce', 'met'] as const;
export type GapVerdict = (typeof GAP_VERDICTS)[number];

/**
 * What a voiced need says. `met`: it was met. `introduce`: a firm here is coded with that industry, so bring the two together first. `gap`: no such firm here, and
 * the industry, or its sub-cluster, has an LQ below 1: an attraction target with the voicing organization as its anchor buyer. `perhaps`: no such firm is known, but the LQ is not low, or
 * not known (null), or the need names no industry: the register may miss one. `localFirms` null: no industry named.
 */
export const supplyGap = ({ met, localFirms, lq }: { met: boolean; localFirms: number | null; lq: number | null }): GapVerdict => {
  if (met) return 'met';
  if (localFirms !== null && localFirms > 0) return 'introduce';
  return localFirms === 0 && lq !== null && lq < THIN_LQ ? 'gap' : 'perhaps';
};
