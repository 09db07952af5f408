/** `single` replaces what stood before; `second` stands beside one, by another scorer; `consensus` is what two or more agreed. */
export const ASSESSMENT_KINDS = ['single', 'second', 'consensus'] as const;
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];
