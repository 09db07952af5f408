import { claimRefusal, type ClaimRefusal } from '@/lib/domain/follow-through/claim-refusal';
import { MoveClaimInput } from '@/lib/domain/follow-through/move-claim-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid } from '../errors';
import { atVersion, changeDerived } from './change-derived';
import { dayOfChange } from './day-of-change';
import { loadDerived } from './load-derived';

const told = (refusal: ClaimRefusal): Record<string, string> => {
  const { refusals } = messages.followThrough;
  if (refusal === 'needs-evidence') return { evidence: refusals.needsEvidence };
  return { state: refusal === 'same-person' ? refusals.samePerson : refusals.notSupported };
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
    const verified = state === 'verified';
    const record = await changeDerived(ctx, 'claim', loaded, {
      state, evidence: evidence ?? loaded.record.evidence,
      verifiedOn: verified ? dayOfChange(ctx, on, loaded.record.statedOn, 'on') : null, verifiedBy: verified ? ctx.actor.id : null,
    }, { version });
    return { id, version: record.version };
  },
});
