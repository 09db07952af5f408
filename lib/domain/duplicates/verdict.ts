/** `another-site`: one name in two towns, which a person decides: one company with two sites, or two companies. */
export const VERDICTS = ['same', 'likely', 'another-site', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From these probabilities on; chosen on the first half of the labelled pairs. */
export const SAME_FROM = 0.9;
export const LIKELY_FROM = 0.5;
