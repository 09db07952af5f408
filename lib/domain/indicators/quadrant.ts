/** Concentrated and growing, growing only, concentrated only, neither. */
export const QUADRANTS = ['star', 'emerging', 'mature', 'transforming'] as const;
export type Quadrant = (typeof QUADRANTS)[number];
