import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { claimRefusal, type ClaimRefusal } from '@/lib/domain/follow-through/claim-refusal';
import { MoveClaimInput } from '@/lib/domain/follow-through/move-claim-input';
import { messages } from '@/lib/messages';
import { command, type CommandContext } from '../define';
import { invalid } from '../errors';
import { atVersion, changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import type { DerivedRecord } from './derived-tables';
import { loadDerived } from './load-derived';

const told = (refusal: ClaimRefusal): Record<string, string> => {
  const { refusals } = messages.followThrough;
  if (refusal === 'needs-evidence') return { evidence: refusals.needsEvidence };
  return { state: refusal === 'same-person' ? refusals.samePerson : refusals.notSupported };
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
  run: async (ctx, { id, version, state, evidence, on }) => {
    const loaded = await loadDerived(ctx, 'claim', id);
    atVersion(loaded, version, { state, evidence });
    const refusal = claimRefusal(loaded.record, state, ctx.actor.id, evidence);
    if (refusal) throw invalid(messages.errors.invalid, told(refusal));
    const record = await changeDerived(ctx, 'claim', loaded, { state, evidence: evidence ?? loaded.record.evidence, ...proof(ctx, loaded.record, state, on) }, { version });
    return { id, version: record.version };
  },
});
