import type { CommitmentState } from './commitment-state';
import type { DerivedRow } from './derived-row';
import type { Party } from './party';

export type CommitmentRow = DerivedRow & {
  promisor: Party; promisee: Party; text: string; madeOn: string; dueOn: string | null; firstDueOn: string | null; dueWhy: string | null; state: CommitmentState; evidence: string | null; settledOn: string | null;
};
