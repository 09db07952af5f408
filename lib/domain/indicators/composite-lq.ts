import type { LocationCounts } from './location-counts';
import { locationQuotient } from './location-quotient';
import type { Measured } from './measured';
import type { RoundedCells } from './rounding-interval';
import { weightedSum } from './weighted-sum';

export type CompositeMember = { readonly weight: number; readonly e_ir: Measured; readonly e_in: Measured };

/** `counts` and `cells` feed `lqWithMarks`. */
export type CompositeReading = {
  readonly lq: Measured;
  readonly counts: LocationCounts;
  readonly cells: RoundedCells;
};
export type CompositeLq = { readonly weighted: CompositeReading; readonly unweighted: CompositeReading };

/**
 * LQ of a composite of industries: the LQ of the sums, `(Σw·e_ir / e_r) / (Σw·e_in / e_n)`, beside the same with every w = 1.
 * One missing member makes the sum, and so the LQ, missing with that reason; members of weight 0 take no part in either.
 * No member at all is `not-available`. Source: definition weights are an editable judgement of the cluster definition.
 */
export function compositeLq(
  members: readonly CompositeMember[],
  totals: { readonly e_r: Measured; readonly e_n: Measured },
): CompositeLq {
  const taking = members.filter(({ weight }) => weight !== 0);
  return { weighted: read(taking, totals), unweighted: read(taking.map((member) => ({ ...member, weight: 1 })), totals) };
}

function read(
  members: readonly CompositeMember[],
  totals: { readonly e_r: Measured; readonly e_n: Measured },
): CompositeReading {
  const counts = {
    e_ir: weightedSum(members.map(({ weight, e_ir }) => ({ weight, figure: e_ir }))),
    e_in: weightedSum(members.map(({ weight, e_in }) => ({ weight, figure: e_in }))),
    e_r: totals.e_r,
    e_n: totals.e_n,
  };
  const cells = members.reduce((sum, { weight }) => sum + weight, 0);
  return { lq: locationQuotient(counts), counts, cells: { e_ir: cells, e_in: cells, e_r: 1, e_n: 1 } };
}
