import type { CommitmentState } from '../follow-through/commitment-state';
import { isLate } from '../follow-through/is-late';

export type PromiseCounts = { kept: number; open: number; late: number; broken: number };

/** Promises by how they stand on `today` ('YYYY-MM-DD'). Partly kept counts as kept; late ones are not among the open; withdrawn ones count nowhere. */
export const promiseCounts = (promises: readonly { state: CommitmentState; dueOn: string | null }[], today: string): PromiseCounts => {
  return {
    kept: promises.filter(({ state }) => state === 'kept' || state === 'partly').length,
    open: promises.filter((one) => one.state === 'open' && !isLate(one, today)).length,
    late: promises.filter((one) => isLate(one, today)).length,
    broken: promises.filter(({ state }) => state === 'broken').length,
  };
};
