import { CommitmentInput } from '@/lib/domain/follow-through/commitment-input';
import { movedDue } from '@/lib/domain/shared/moved-due';
import { command } from '../define';
import { commitmentSides } from '../result-sides';
import { keepCommitmentTask } from './keep-commitment-task';
import { keepDerived } from './keep-derived';

/** Notes who promised whom what by when, or mends it. A promise of ours with a day stands among its owner's follow-ups. */
export const saveCommitment = command({
  name: 'follow-through.save-commitment',
  permission: 'outreach.write',
  record: 'commitment',
  input: CommitmentInput,
  run: async (ctx, input) => {
    const { text, dueOn, madeOn, promisorPersonId, promiseePersonId } = input;
    const kept = await keepDerived(ctx, 'commitment', input, {
      day: ['madeOn', madeOn],
      organizationsNeeded: false,
      sides: commitmentSides(input),
      fields: (day, [promisor, promisee]) => ({
        text, dueOn, madeOn: day, promisorPersonId, promiseePersonId,
        promisorOrganizationId: promisor?.organizationId ?? null, promiseeOrganizationId: promisee?.organizationId ?? null,
      }),
      again: (stored) => movedDue(stored, dueOn, stored.dueOn === dueOn ? stored.dueWhy : null),
      fresh: { state: 'open', firstDueOn: null, dueWhy: null, evidence: null, settledOn: null, settledBy: null },
    });
    await keepCommitmentTask(ctx, kept.record, kept.contactLevel);
    return { id: kept.record.id, version: kept.record.version };
  },
});
