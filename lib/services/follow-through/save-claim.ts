import { ClaimInput } from '@/lib/domain/follow-through/claim-input';
import { command } from '../define';
import { claimSides } from '../result-sides';
import { keepDerived } from './keep-derived';

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
      again: ({ jobs: before, kind: was }) => (before === jobs && was === kind ? {} : { state: 'claimed' as const, verifiedOn: null, verifiedBy: null }),
      fresh: { state: 'claimed', evidence: null, verifiedOn: null, verifiedBy: null },
    });
    return { id: record.id, version: record.version };
  },
});
