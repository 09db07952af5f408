import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { plannedVisits } from '@/db/schema';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { query } from '../define';
import { notFound } from '../errors';
import { visitList } from '../visit-list';

/** One planned visit, cancelled or held ones too. */
export const readVisit = query({
  name: 'planning.visit',
  permission: 'outreach.read',
  input: z.strictObject({ id: RecordId }),
  run: async (ctx, { id }) => {
    const [visit] = await visitList(ctx, eq(plannedVisits.id, id), 1);
    if (!visit) throw notFound(messages.errors.notFound);
    return { ...visit, today: ctx.today };
  },
});
