export const lqTones = ['lo3', 'lo2', 'lo1', 'mid', 'hi1', 'hi2', 'hi3'] as const;
export type LqTone = (typeof lqTones)[number];

const cuts = [1 / 3, 0.6, 0.9, 1 / 0.9, 1 / 0.6, 3];

/** The step of the diverging scale a location quotient falls on: three below 1, one around it, three above, even in the logarithm. */
export const lqTone = (lq: number): LqTone => lqTones[cuts.filter((cut) => lq >= cut).length] ?? 'hi3';
