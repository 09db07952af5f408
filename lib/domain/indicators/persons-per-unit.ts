import type { SeriesUnit } from './series';

const PERSONS_PER_UNIT = { persons: 1, thousand_persons: 1000, establishments: 1 } as const;

/** Factor from a published figure to whole counts: 1,000 where the table is in thousands of persons. */
export const personsPerUnit = (unit: SeriesUnit): number => PERSONS_PER_UNIT[unit];
