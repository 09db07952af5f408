/** What is bought a year, in dollars, as a firm will say it. `under` is exclusive; the last has no upper end. */
export const YEARLY_BANDS = ['under_25k', '25k_100k', '100k_500k', '500k_2m', 'over_2m'] as const;
export type YearlyBand = (typeof YEARLY_BANDS)[number];
