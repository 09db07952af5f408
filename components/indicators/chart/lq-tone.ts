export const lqTones = ['lo3', 'lo2', 'lo1', 'mid', 'hi1', 'hi2', 'hi3'] as const;
export type LqTone = (typeof lqTones)[number];

/** Where the steps part: -0.5, -0.25, -0.05 and their mirror images in the symmetric LQ (LQ - 1)/(LQ + 1). */
export const LQ_CUTS = [1 / 3, 0.6, 0.9, 1 / 0.9, 1 / 0.6, 3] as const;

/** The step of the diverging scale a location quotient falls on: three below 1, one around it, three above, even in the logarithm. */
export const lqTone = (lq: number): LqTone => lqTones[LQ_CUTS.filter((cut) => lq >= cut).length] ?? 'hi3';
