import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { redFlags } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../../define';
import { localTimeZone } from '../../local-time-zone';
import { flagRows } from './flag-rows';

/** The open red flags of one organization, the first due first, then those closed last. */
export const organizationRedFlags = query({
  name: 'listening.organization-red-flags',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const own = eq(redFlags.organizationId, id);
    const [open, closed] = await Promise.all([
      flagRows(ctx, and(own, eq(redFlags.state, 'open')), { limit: 20 }),
      flagRows(ctx, and(own, eq(redFlags.state, 'closed')), { limit: 5, closed: true }),
    ]);
    return { open, closed, today: ctx.today, timeZone: localTimeZone() };
  },
});
