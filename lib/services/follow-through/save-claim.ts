import type { ClaimState } from '@/lib/domain/follow-through/claim';
import { ClaimInput } from '@/lib/domain/follow-through/claim-input';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { addClaimMove } from '../add-claim-move';
import { claimSides } from '../result-sides';
import { keepDerived } from './keep-derived';

const noSupport = { supportedOn: null, supportedBy: null, verifiedOn: null, verifiedBy: null };

/** Notes what a firm says about jobs kept or made, or mends it. A changed number of jobs stands as claimed again. */
export const saveClaim = command({
  name: 'follow-through.save-claim',
  permission: 'outreach.write',
  record: 'claim',
  input: ClaimInput,
  run: async (ctx, input) => {
    const { organizationId, kind, jobs, statement } = input;
    let was: ClaimState | null = null;
    const { record } = await keepDerived(ctx, 'claim', input, {
      day: ['statedOn', input.statedOn],
      organizationsNeeded: true,
      sides: claimSides(input),
      fields: (statedOn) => ({ organizationId, kind, jobs, statement, statedOn }),
      again: ({ jobs: before, kind: of, state }) => {
        if (before === jobs && of === kind) return {};
        was = state;
        return { state: 'claimed' as const, ...noSupport };
      },
      fresh: { state: 'claimed', evidence: null, ...noSupport },
    });
    if (was !== null && was !== 'claimed') await addClaimMove(ctx, { claimId: record.id, from: was, to: 'claimed', on: ctx.today, why: messages.claims.numberChanged });
    return { id: record.id, version: record.version };
  },
});
