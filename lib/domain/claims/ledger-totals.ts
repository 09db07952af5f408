import { CLAIM_KINDS, CLAIM_STATES, type ClaimKind, type ClaimState } from '../follow-through/claim';

export type LedgerTotal = { kind: ClaimKind; state: ClaimState; claims: number; jobs: number };

/** Jobs and claims of each kind in each state; one whose support has gone (`rests`) counts as claimed. In heads; none is 0, which is known. */
export const ledgerTotals = (claims: readonly { kind: ClaimKind; state: ClaimState; jobs: number; rests: boolean }[]): LedgerTotal[] =>
  CLAIM_KINDS.flatMap((kind) => CLAIM_STATES.map((state) => {
    const those = claims.filter((one) => one.kind === kind && (one.rests ? 'claimed' : one.state) === state);
    return { kind, state, claims: those.length, jobs: those.reduce((sum, { jobs }) => sum + jobs, 0) };
  }));
