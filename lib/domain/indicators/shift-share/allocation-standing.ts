import type { EstebanShift } from './esteban-marquillas';

/** Specialised: more than its homothetic employment. Competitive: grew more than the industry did in the reference. */
export const ALLOCATION_STANDINGS = [
  'specialised-competitive', 'specialised-not-competitive', 'unspecialised-competitive', 'neither',
] as const;
export type AllocationStanding = (typeof ALLOCATION_STANDINGS)[number];

/**
 * The cell of the allocation table an industry falls in, from `base` = e_ir0 and the parts of Esteban-Marquillas.
 * A > 0: `specialised-competitive` or `neither`; A < 0: the other two. Null where a part is missing, or stands exactly
 * at its homothetic employment or at the reference's growth (A = 0). Source: Esteban-Marquillas 1972.
 */
export function allocationStanding(base: number, { h, c }: Pick<EstebanShift, 'h' | 'c'>): AllocationStanding | null {
  if (h.value === null || c.value === null || base === h.value || c.value === 0) return null;
  if (base > h.value) return c.value > 0 ? 'specialised-competitive' : 'specialised-not-competitive';
  return c.value > 0 ? 'unspecialised-competitive' : 'neither';
}
