import { z } from 'zod';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { commitmentList } from './commitment-list';
import { introductionList } from './introduction-list';
import { referralList } from './referral-list';
import { commitmentsOfPerson, introductionsOfPerson, referralsOfPerson } from './sides-of';

const FEW = { limit: 20 };

/** Promises both ways, referrals and introductions of one person, the first twenty of each. */
export const personResults = query({
  name: 'follow-through.person-results',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [commitments, referrals, introductions] = await Promise.all([
      commitmentList(ctx, commitmentsOfPerson(id), FEW), referralList(ctx, referralsOfPerson(id), FEW), introductionList(ctx, introductionsOfPerson(id), FEW),
    ]);
    return { commitments, referrals, introductions, claims: [], today: ctx.today };
  },
});
