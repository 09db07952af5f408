import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { claims } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { claimList } from './claim-list';
import { commitmentList } from './commitment-list';
import { introductionList } from './introduction-list';
import { referralList } from './referral-list';
import { commitmentsOf, introductionsOf, referralsOf } from './sides-of';

const FEW = { limit: 20 };

/** Promises both ways, referrals, introductions and jobs of one organization, the first twenty of each. */
export const organizationResults = query({
  name: 'follow-through.organization-results',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [commitments, referrals, introductions, claimed] = await Promise.all([
      commitmentList(ctx, commitmentsOf(id), FEW), referralList(ctx, referralsOf(id), FEW),
      introductionList(ctx, introductionsOf(id), FEW), claimList(ctx, eq(claims.organizationId, id), FEW),
    ]);
    return { commitments, referrals, introductions, claims: claimed, today: ctx.today };
  },
});
