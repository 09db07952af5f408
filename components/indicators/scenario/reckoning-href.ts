/** The formulas a scenario reckons by, in the order they are told. */
export const RECKONED = ['mine-exposure', 'mining-weighted-jobs', 'scenario-lq'] as const;

/** Where a figure of a scenario opens to its formula and inputs: lower on the same page, since nothing of it is stored. */
export const reckoningHref = (formula: (typeof RECKONED)[number]): string => `#${formula}`;
