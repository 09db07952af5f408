import { ClaimInput } from '@/lib/domain/follow-through/claim-input';
import { command } from '../define';
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
    const { record } = await keepDerived(ctx, 'claim', input, {
      day: ['statedOn', input.statedOn],
      organizationsNeeded: true,
      sides: claimSides(input),
      fields: (statedOn) => ({ organizationId, kind, jobs, statement, statedOn }),
      again: ({ jobs: before, kind: was }) => (before === jobs && was === kind ? {} : { state: 'claimed' as const, ...noSupport }),
      fresh: { state: 'claimed', evidence: null, ...noSupport },
    });
    return { id: record.id, version: record.version };
  },
});
