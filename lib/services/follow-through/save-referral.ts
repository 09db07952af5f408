import { ReferralInput } from '@/lib/domain/follow-through/referral-input';
import { command } from '../define';
import { referralSides } from '../result-sides';
import { keepDerived } from './keep-derived';

/** Notes that somebody was sent on to a partner agency, or mends it. */
export const saveReferral = command({
  name: 'follow-through.save-referral',
  permission: 'outreach.write',
  record: 'referral',
  input: ReferralInput,
  run: async (ctx, input) => {
    const { personId, toPersonId, need } = input;
    const { record } = await keepDerived(ctx, 'referral', input, {
      day: ['madeOn', input.madeOn],
      organizationsNeeded: true,
      sides: referralSides(input),
      fields: (madeOn, [from, to]) => ({ personId, toPersonId, need, madeOn, organizationId: from?.organizationId ?? '', toOrganizationId: to?.organizationId ?? '' }),
      fresh: { acceptedOn: null, declinedOn: null, outcome: null, outcomeOn: null, outcomeNote: null },
    });
    return { id: record.id, version: record.version };
  },
});
