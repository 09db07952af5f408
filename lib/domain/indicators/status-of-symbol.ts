import type { ObservationStatus } from './observation-status';

const STATUS_OF_SYMBOL: Readonly<Record<string, ObservationStatus>> = {
  '': 'final',
  p: 'preliminary',
  r: 'revised',
  E: 'use-with-caution',
  x: 'suppressed',
  F: 'unreliable',
  '.': 'never-available',
  '..': 'not-available',
  '...': 'not-applicable',
  '0s': 'rounded-zero',
  z: 'below-release-limit',
};

/**
 * The status a Statistics Canada symbol stands for; null for a symbol we do not know (the importer names its line).
 * `z` is not a Statistics Canada symbol: a custom labour force split printed cells under the 1,500 release limit as 0.
 * They are unknown, never zero. Upper and lower case differ in this code (`E`, `F`, `x`, `p`).
 * Source: https://www.statcan.gc.ca/eng/concepts/definitions/guide-symbol
 */
export function statusOfSymbol(symbol: string): ObservationStatus | null {
  const trimmed = symbol.trim();
  return Object.hasOwn(STATUS_OF_SYMBOL, trimmed) ? (STATUS_OF_SYMBOL[trimmed] ?? null) : null;
}
