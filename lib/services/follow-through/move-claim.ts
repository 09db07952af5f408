import { ledgerRefusal, type LedgerRefusal } from '@/lib/domain/claims/ledger-refusal';
import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { MoveClaimInput } from '@/lib/domain/follow-through/move-claim-input';
import { messages } from '@/lib/messages';
import { addClaimMove } from '../add-claim-move';
import { factsOfClaim } from '../claim-facts';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { atVersion, changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import type { DerivedRecord } from './derived-tables';
import { loadDerived } from './load-derived';

const FIELDS: Readonly<Record<LedgerRefusal, string>> = {
  'needs-statement': 'evidence', 'not-supported': 'state', 'same-person': 'state', 'needs-other-evidence': 'state', 'case-not-verified': 'state', 'more-than-verified': 'state', 'needs-why': 'why',
};

/** Since when, and by whose word, a claim is supported and verified: verified no earlier than it was supported; claimed again, by nobody's. */
const proof = (ctx: CommandContext, { statedOn, supportedOn, supportedBy }: DerivedRecord<'claim'>, state: ClaimState, on: string | undefined) => {
  const none = { supportedOn: null, supportedBy: null, verifiedOn: null, verifiedBy: null };
  if (state === 'supported') return { ...none, supportedOn: dayOfChange(ctx, on, statedOn, 'on'), supportedBy: ctx.actor.id };
  if (state === 'verified') return { supportedOn, supportedBy, verifiedOn: dayOfChange(ctx, on, supportedOn ?? statedOn, 'on'), verifiedBy: ctx.actor.id };
  return state === 'claimed' ? none : {};
};

/** Supports a claim with evidence, verifies it by somebody else, withdraws it, or takes that back. */
export const moveClaim = command({
  name: 'follow-through.move-claim',
  permission: 'outreach.write',
  record: 'claim',
  input: MoveClaimInput,
  run: async (ctx, { id, version, state, evidence, why, on }) => {
    const loaded = await loadDerived(ctx, 'claim', id);
    atVersion(loaded, version, { state, evidence });
    const { record: before } = loaded;
    const facts = await factsOfClaim(ctx, { ...before, evidence: evidence ?? before.evidence });
    const refusal = ledgerRefusal(facts, state, ctx.actor.id, why);
    if (refusal) throw invalid(messages.errors.invalid, { [FIELDS[refusal]]: messages.claims.notYet[refusal] });
    const record = await changeDerived(ctx, 'claim', loaded, { state, evidence: evidence ?? before.evidence, ...proof(ctx, before, state, on) }, { version });
    if (before.state !== state) await addClaimMove(ctx, { claimId: id, from: before.state, to: state, on: record.verifiedOn ?? (state === 'supported' ? record.supportedOn : null) ?? on ?? ctx.today, why });
    return { id, version: record.version };
  },
});
