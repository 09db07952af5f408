import { and, eq, gt, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import { addMonths } from '@/lib/domain/shared/add-months';
import type { QueryContext } from '../define';

/** For so long a meeting counts as a tie of ours. */
const MONTHS = 24;

/** Whom we met or spoke to in the two years up to each day, by contacts that everybody here may read. */
export const ourContacts = async ({ db }: Pick<QueryContext, 'db'>, days: readonly string[]): Promise<{ day: string; met: string[] }[]> => {
  const ours: { day: string; met: string[] }[] = [];
  for (const day of days) {
    const rows = await db.selectDistinct({ id: participations.organizationId }).from(participations)
      .innerJoin(activities, eq(activities.id, participations.activityId))
      .where(and(
        isNotNull(participations.organizationId), eq(participations.attendance, 'attended'), lte(participations.occurredOn, day), gt(participations.occurredOn, addMonths(day, -MONTHS)),
        ne(activities.kind, 'note'), isNull(activities.archivedAt), inArray(activities.confidentiality, ['public', 'internal']),
      ));
    ours.push({ day, met: rows.flatMap(({ id }) => id ?? []).sort() });
  }
  return ours;
};
