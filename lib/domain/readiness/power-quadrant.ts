export const POWER_QUADRANTS = ['manage_closely', 'keep_satisfied', 'keep_informed', 'monitor'] as const;
export type PowerQuadrant = (typeof POWER_QUADRANTS)[number];

/** High from this step on, of 0 to 4. */
export const HIGH_FROM = 3;

/** The quadrant of the power and interest grid (Mendelow); null when either is unknown. */
export function powerQuadrant(power: number | null, interest: number | null): PowerQuadrant | null {
  if (power === null || interest === null) return null;
  if (power >= HIGH_FROM) return interest >= HIGH_FROM ? 'manage_closely' : 'keep_satisfied';
  return interest >= HIGH_FROM ? 'keep_informed' : 'monitor';
}
