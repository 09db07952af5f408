import { known, type Measured } from '../measured';
import { whenKnown } from '../when-known';
import { krugman } from './krugman';
import type { SharePair } from './share-pair';

/**
 * Hoover's specialisation coefficient, half the Krugman index: 0 to 1, the share of the region's jobs that would have to change
 * industry to give the reference's structure. Null and errors as `krugman`.
 */
export const hoover = (pairs: readonly SharePair[]): Measured =>
  whenKnown({ index: krugman(pairs) }, ({ index }) => known(index / 2));
