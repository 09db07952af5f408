import { and, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';
import { activities, participations } from '@/db/schema';
import type { ChannelTie } from '@/lib/domain/network/channel';
import { addMonths } from '@/lib/domain/shared/add-months';
import { groupBy } from '@/lib/domain/shared/group-by';
import type { QueryContext } from '../define';
import { visibleActivities } from '../visible-activities';

/** At a larger gathering not everybody met everybody. */
const MOST_PARTIES = 12;
const MOST_MEETINGS = 500;
/** By then trust in a meeting is below a tenth. */
const MONTHS = 60;

const partyOf = ({ personId, organizationId }: { personId: string | null; organizationId: string | null }) => personId ?? organizationId ?? '';

/** Who met at one table with any of these in the last five years, by the contacts the actor may read; of several meetings of two the latest. */
export const meetingsTouching = async (ctx: QueryContext, ids: readonly string[]): Promise<ChannelTie[]> => {
  const { db, today } = ctx;
  const there = and(eq(participations.attendance, 'attended'), gt(participations.occurredOn, addMonths(today, -MONTHS)));
  const theirs = await db.selectDistinct({ id: activities.id, day: activities.occurredOn }).from(participations)
    .innerJoin(activities, eq(activities.id, participations.activityId))
    .where(and(or(inArray(participations.personId, [...ids]), inArray(participations.organizationId, [...ids])), there, ne(activities.kind, 'note'), isNull(activities.archivedAt), visibleActivities(ctx)))
    .orderBy(desc(activities.occurredOn), activities.id).limit(MOST_MEETINGS);
  if (theirs.length === 0) return [];
  const dayOf = new Map(theirs.map(({ id, day }) => [id, day]));
  const rows = await db.select({ activityId: participations.activityId, personId: participations.personId, organizationId: participations.organizationId })
    .from(participations).where(and(inArray(participations.activityId, [...dayOf.keys()]), there));
  const asked = new Set(ids);
  const latest = new Map<string, ChannelTie>();
  for (const [activityId, present] of groupBy(rows, (row) => row.activityId)) {
    const parties = [...new Set(present.map(partyOf))].sort();
    const lastOn = dayOf.get(activityId) ?? '';
    if (parties.length > MOST_PARTIES) continue;
    parties.forEach((from, at) => parties.slice(at + 1).forEach((to) => {
      const key = JSON.stringify([from, to]);
      const held = latest.get(key);
      if ((asked.has(from) || asked.has(to)) && (!held || (held.lastOn ?? '') < lastOn)) latest.set(key, { from, to, channel: 'meeting', level: null, lastOn, what: 'met' });
    }));
  }
  return [...latest.values()];
};
