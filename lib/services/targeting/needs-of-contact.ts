import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { supplyNeeds } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { query } from '../define';
import { needRows } from './need-rows';

const MOST = 50;

/** What was said in one contact to be bought from afar, as far as the actor may read it. */
export const needsOfContact = query({
  name: 'targeting.needs-of-contact',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => ({ needs: await needRows(ctx, eq(supplyNeeds.activityId, id), MOST) }),
});
