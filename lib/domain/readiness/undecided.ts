/** What a sub-cluster lacks to have a place on the decision board, in the order in which it is told. */
export const UNDECIDED = ['no-table', 'depth', 'lq', 'sureness', 'borderline', 'nobody', 'readiness'] as const;
export type Undecided = (typeof UNDECIDED)[number];

type Sides = {
  /** Null: no table covers the region. */
  readonly visible: boolean | null;
  readonly lq: number | null;
  readonly borderline: boolean | 'unknown';
  readonly firms: number;
  readonly ready: boolean | null;
};

/** Everything that keeps a sub-cluster without a place, strength first; empty when it has one. */
export function undecided({ visible, lq, borderline, firms, ready }: Sides): Undecided[] {
  const strength: Undecided | null =
    visible === null ? 'no-table' : !visible ? 'depth' : lq === null ? 'lq' : borderline === 'unknown' ? 'sureness' : borderline ? 'borderline' : null;
  const readiness: Undecided | null = ready !== null ? null : firms === 0 ? 'nobody' : 'readiness';
  return [strength, readiness].filter((one) => one !== null);
}
