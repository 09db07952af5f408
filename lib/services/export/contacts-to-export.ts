import { and, asc, inArray } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { ExportedContact } from '@/lib/domain/export/exported';
import { ExportQuestion } from '@/lib/domain/export/export-question';
import { groupBy } from '@/lib/domain/shared/group-by';
import { query } from '../define';
import { visibleActivities } from '../visible-activities';

/** What a list of contacts does not show of them and a table does; nothing of a contact the reader may not read. */
export const contactsToExport = query({
  name: 'export.contacts',
  permission: 'outreach.read',
  input: ExportQuestion,
  run: async (ctx, { ids }): Promise<(ExportedContact & { id: string })[]> => {
    const { db } = ctx;
    const rows = await db.select({ id: activities.id, channel: activities.channel, details: activities.details }).from(activities).where(and(inArray(activities.id, ids), visibleActivities(ctx)));
    const took = await db.select({ activityId: participations.activityId, organizationId: participations.organizationId, personId: participations.personId }).from(participations)
      .where(inArray(participations.activityId, rows.map(({ id }) => id))).orderBy(asc(participations.id));
    const of = groupBy(took, ({ activityId }) => activityId);
    return rows.map((row) => ({ ...row, participants: (of.get(row.id) ?? []).map(({ organizationId, personId }) => ({ organizationId, personId })) }));
  },
});
