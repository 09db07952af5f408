import type { CommitmentState } from '../follow-through/commitment-state';

export type PromiseCounts = { kept: number; open: number; late: number; broken: number };

/** Promises by how they stand on `today` ('YYYY-MM-DD'). Partly kept counts as kept; late ones are not among the open; withdrawn ones count nowhere. */
export const promiseCounts = (promises: readonly { state: CommitmentState; dueOn: string | null }[], today: string): PromiseCounts => {
  const isLate = ({ state, dueOn }: (typeof promises)[number]) => state === 'open' && dueOn !== null && dueOn < today;
  return {
    kept: promises.filter(({ state }) => state === 'kept' || state === 'partly').length,
    open: promises.filter((one) => one.state === 'open' && !isLate(one)).length,
    late: promises.filter(isLate).length,
    broken: promises.filter(({ state }) => state === 'broken').length,
  };
};
