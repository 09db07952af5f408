import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { claims, commitments, introductions, referrals } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { attachmentsOf } from './attachments-of';
import { claimList } from './claim-list';
import { commitmentList } from './commitment-list';
import { introductionList } from './introduction-list';
import { referralList } from './referral-list';

const ALL = { limit: 100 };

/** All that came out of one contact, and the files attached to it. Nothing at all of a contact the actor may not read. */
export const contactResults = query({
  name: 'follow-through.contact-results',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [promised, referred, introduced, claimed, files] = await Promise.all([
      commitmentList(ctx, eq(commitments.activityId, id), ALL), referralList(ctx, eq(referrals.activityId, id), ALL),
      introductionList(ctx, eq(introductions.activityId, id), ALL), claimList(ctx, eq(claims.activityId, id), ALL), attachmentsOf(ctx, id),
    ]);
    return { commitments: promised, referrals: referred, introductions: introduced, claims: claimed, files, today: ctx.today };
  },
});
