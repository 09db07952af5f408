import { and, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm';
import { activities, meetings, meetingSeries } from '@/db/schema';
import { contactReaderOf } from './contact-reader-of';
import type { QueryContext } from './define';
import { visibleActivities } from './visible-activities';

type Who = Pick<QueryContext, 'db' | 'actor'>;

/** The rows of `meeting_series` the actor may see, as a condition: public and internal ones; others for who runs or made them and those who read all. */
export const visibleSeries = ({ actor }: Who): SQL | undefined => {
  const reader = contactReaderOf(actor);
  if (reader.all) return undefined;
  const mine = reader.trusted && reader.userId !== null ? or(eq(meetingSeries.ownerId, reader.userId), eq(meetingSeries.createdBy, reader.userId)) : undefined;
  return or(inArray(meetingSeries.confidentiality, ['public', 'internal']), mine);
};

/**
 * The rows of `meetings` the actor may see, as a condition on meetings INNER JOINed with their series: the series is seen, the
 * meeting's own level allows it, and of one that was held the contact it became may be read.
 */
export const visibleMeetings = (ctx: Who): SQL | undefined => {
  const reader = contactReaderOf(ctx.actor);
  if (reader.all) return undefined;
  const mine = reader.trusted && reader.userId !== null ? or(eq(meetings.createdBy, reader.userId), eq(meetingSeries.ownerId, reader.userId)) : undefined;
  const readable = ctx.db.select({ id: activities.id }).from(activities).where(and(eq(activities.id, meetings.activityId), visibleActivities(ctx)));
  return and(visibleSeries(ctx), or(inArray(meetings.confidentiality, ['public', 'internal']), mine), or(isNull(meetings.activityId), exists(readable)));
};
