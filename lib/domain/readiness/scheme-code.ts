/** Ways to assess somebody. `rwa` is this product's own rubric: ready, willing and able. */
export const SCHEME_CODES = ['rwa', 'engagement', 'power_interest', 'salience', 'collaboration', 'community'] as const;
export type SchemeCode = (typeof SCHEME_CODES)[number];
