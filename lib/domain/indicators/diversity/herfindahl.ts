import { known, missing, type Measured } from '../measured';
import { allShares } from './all-shares';

export type Herfindahl = { readonly hhi: Measured; readonly equivalentNumber: Measured };

/**
 * Herfindahl-Hirschman index `HHI = Σ s²` over shares of a leaf partition, from 1/classes to 1 (1 = all in one class), and its
 * equivalent number `1/HHI`: how many equally large classes would give it. Any missing share gives null with its reason; all
 * shares 0 has no equivalent number (`zero-total`). Depends on the aggregation level: keep it beside the figure. Errors as `allShares`.
 */
export function herfindahl(shares: readonly Measured[]): Herfindahl {
  const all = allShares(shares);
  if ('reason' in all) return { hhi: all, equivalentNumber: all };
  const hhi = all.reduce((sum, share) => sum + share * share, 0);
  return { hhi: known(hhi), equivalentNumber: hhi === 0 ? missing('zero-total') : known(1 / hhi) };
}
