import { refusal, type Refusal } from './refusal';
import type { Series } from './series';

/** A named concordance bridges a change of classification or source, nothing else. */
const BRIDGED_BY_CONCORDANCE = ['code', 'vintage', 'naicsVersion'] as const;
const NEVER_BRIDGED = ['measure', 'unit', 'placeBasis', 'ownership'] as const;

/**
 * Like with like: true when two figures may meet in one ratio (region over reference, end over base), otherwise a refusal
 * `mixed-vintage`. Equal are table, vintage and NAICS version (unless `concordance` names the bridge used),
 * measure, unit, place basis and ownership.
 */
export function sameVintage(one: Series, other: Series, concordance?: string): true | Refusal {
  const mustAgree = concordance ? NEVER_BRIDGED : [...BRIDGED_BY_CONCORDANCE, ...NEVER_BRIDGED];
  return mustAgree.every((field) => one[field] === other[field]) || refusal('mixed-vintage', one, other);
}
