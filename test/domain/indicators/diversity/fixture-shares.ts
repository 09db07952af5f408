import fc from 'fast-check';
import { known, type Measured } from '@/lib/domain/indicators/measured';
import type { SharePair } from '@/lib/domain/indicators/diversity/share-pair';
import { share } from '@/lib/domain/indicators/share';
import { f1Counts, INDUSTRIES } from '../fixture-f1';

export const F1_PAIRS: readonly SharePair[] = INDUSTRIES.map((i) => {
  const { e_ir, e_r, e_in, e_n } = f1Counts(i, 'end');
  return { region: share(e_ir, e_r), reference: share(e_in, e_n) };
});

const sharesOf = (counts: readonly number[]): Measured[] => {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => known(count / sum));
};

/** A region inside its reference: the reference has at least what the region has, and a rest. */
export const anyPairs = fc
  .array(fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 })), { minLength: 2, maxLength: 12 })
  .filter((cells) => cells.some(([e_ir]) => e_ir > 0))
  .map((cells) => {
    const region = sharesOf(cells.map(([e_ir]) => e_ir));
    const reference = sharesOf(cells.map(([e_ir, rest]) => e_ir + rest));
    return cells.map((_cell, at): SharePair => ({ region: region[at] ?? known(0), reference: reference[at] ?? known(0) }));
  });
