import type { Measured } from '../measured';
import { hachman } from './hachman';
import { herfindahl } from './herfindahl';
import { hoover } from './hoover';
import { krugman } from './krugman';
import { shannon } from './shannon';
import type { SharePair } from './share-pair';

export type RegionDiversity = {
  readonly hhi: Measured;
  readonly equivalentNumber: Measured;
  readonly shannon: Measured;
  readonly shannonMost: Measured;
  readonly evenness: Measured;
  readonly krugman: Measured;
  readonly hoover: Measured;
  readonly hachman: Measured;
  /** Classes of the partition the indices are over: they all depend on it. */
  readonly classes: number;
};

/** Every index of a region's diversity and specialisation over one leaf partition, shares of region and reference. */
export function regionDiversity(pairs: readonly SharePair[]): RegionDiversity {
  const shares = pairs.map(({ region }) => region);
  const { hhi, equivalentNumber } = herfindahl(shares);
  const { entropy, most, evenness } = shannon(shares);
  return {
    hhi, equivalentNumber, shannon: entropy, shannonMost: most, evenness,
    krugman: krugman(pairs), hoover: hoover(pairs), hachman: hachman(pairs), classes: pairs.length,
  };
}
