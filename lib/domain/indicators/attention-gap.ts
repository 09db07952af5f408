import { isMissing, known, missing, type Measured, type MissingReason } from './measured';
import { share } from './share';
import { whenKnown } from './when-known';

export type Attended = {
  readonly code: string;
  /** Visits to the sub-cluster's firms over the period. */
  readonly visits: number;
  readonly jobs: Measured;
  /** Growth of those jobs over the span, a fraction. */
  readonly growth: Measured;
};

export type AttentionGap = {
  readonly rows: readonly {
    readonly code: string;
    readonly visitShare: Measured;
    readonly strengthShare: Measured;
    /** visitShare - strengthShare: below 0 = gets less attention than its weight. */
    readonly gap: Measured;
  }[];
  /** Sub-clusters whose strength is not known take no part in either share. */
  readonly leftOut: readonly { readonly code: string; readonly reason: MissingReason }[];
};

/**
 * Attention against strength: a sub-cluster's share of visits minus its share of strength, fractions that add up to 0. Strength is
 * `jobs · (1 + growth)`, the growth factor and not the rate, so that a shrinking sub-cluster weighs less and none weighs below 0.
 * No visits, or no strength, among those compared: null `zero-total`. RangeError for negative visits.
 */
export function attentionGap(parts: readonly Attended[]): AttentionGap {
  if (parts.some(({ visits }) => !(visits >= 0))) throw new RangeError('Visits cannot be negative');
  const weighed = parts.map((part) => ({ ...part, strength: strengthOf(part) }));
  const compared = weighed.filter(({ strength }) => !isMissing(strength));
  const visits = known(compared.reduce((sum, part) => sum + part.visits, 0));
  const strength = known(compared.reduce((sum, part) => sum + (part.strength.value ?? 0), 0));
  return {
    rows: compared.map((part) => {
      const visitShare = share(known(part.visits), visits);
      const strengthShare = share(part.strength, strength);
      const gap = whenKnown({ visitShare, strengthShare }, (shares): Measured => known(shares.visitShare - shares.strengthShare));
      return { code: part.code, visitShare, strengthShare, gap };
    }),
    leftOut: weighed.flatMap(({ code, strength: unknown }) => (isMissing(unknown) ? [{ code, reason: unknown.reason }] : [])),
  };
}

const strengthOf = ({ jobs, growth }: Attended): Measured =>
  whenKnown({ jobs, growth }, (figures) => {
    const strength = figures.jobs * (1 + figures.growth);
    return strength < 0 ? missing('not-applicable') : known(strength);
  });
