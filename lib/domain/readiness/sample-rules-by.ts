/** Who is said to have set the cuts of the sample workspace: they go with it, unless somebody has set others since. */
export const SAMPLE_RULES_BY = 'sample';
