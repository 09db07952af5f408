import { and, count, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { z } from 'zod';
import { consents, organizations } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query, type QueryContext } from '../define';
import { flagsOf } from './flags-of';
import { promisesWith } from './promises-with';
import { talkedAbout } from './talked-about';

const expiredConsents = async ({ db, today }: QueryContext, organizationId: string): Promise<number> => {
  const [row] = await db.select({ total: count() }).from(consents)
    .where(and(eq(consents.organizationId, organizationId), isNull(consents.withdrawnOn), isNotNull(consents.expiresOn), lt(consents.expiresOn, today)));
  return Number(row?.total ?? 0);
};

/** What a visit brief says of an organization beyond its record: open promises both ways, red flags, and what was talked about. */
export const briefFacts = query({
  name: 'planning.brief-facts',
  permission: 'outreach.read',
  input: z.strictObject({ organizationId: RecordId }),
  run: async (ctx, { organizationId }) => {
    const [promises, flags, talked, consentsExpired, [asked]] = await Promise.all([
      promisesWith(ctx, organizationId), flagsOf(ctx, organizationId), talkedAbout(ctx, organizationId), expiredConsents(ctx, organizationId),
      ctx.db.select({ since: organizations.doNotContactSince }).from(organizations).where(eq(organizations.id, organizationId)),
    ]);
    return { promises, flags, ...talked, consentsExpired, doNotContactSince: asked?.since ?? null, today: ctx.today };
  },
});
export type BriefFacts = Awaited<ReturnType<typeof briefFacts>>;
