/** Why a figure is null. Every null figure carries one of these; the words are in the message catalogue. */
export const MISSING_REASONS = [
  'suppressed', 'unreliable', 'not-available', 'never-available', 'not-applicable', 'rounded-zero', 'below-release-limit',
  'unknown', 'no-reference', 'zero-reference', 'zero-total', 'zero-base', 'new-industry', 'no-period', 'no-time-series',
  'not-employment', 'mixed-vintage', 'no-standard-error', 'no-establishments', 'no-rounding', 'within-rounding',
  'not-visible-at-depth', 'open-band', 'too-few-firms', 'withheld-dominance', 'would-disclose',
  'too-few-regions', 'no-spread', 'zero-quotient', 'no-base', 'missing-year', 'parts-exceed-total', 'rounded-or-sampled',
  'reference-not-loaded', 'no-cuts', 'no-overlap', 'single-plant', 'single-region', 'source-not-stated',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export type Known = { readonly value: number };
export type Missing = { readonly value: null; readonly reason: MissingReason };
export type Measured = Known | Missing;

/** Throws RangeError for NaN and Infinity: a figure that cannot be computed is `missing`, with its reason. */
export function known(value: number): Known {
  if (!Number.isFinite(value)) throw new RangeError(`A known figure must be finite, got ${value}`);
  return { value };
}

export const missing = (reason: MissingReason): Missing => ({ value: null, reason });

export const isMissing = (figure: object): figure is Missing => 'value' in figure && figure.value === null;
