import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { activities, meetings } from '@/db/schema';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { invalid, notFound } from '../errors';
import { visibleActivities } from '../visible-activities';
import { loadMeeting } from './load-meeting';
import { writeMeeting } from './write-meeting';

/** The meeting took place and is logged as this contact, which is no more open than the meeting and became of no other. */
export const holdMeeting = command({
  name: 'meetings.hold-meeting',
  permission: 'outreach.write',
  record: 'meeting',
  input: z.strictObject({ id: RecordId, activityId: RecordId }),
  run: async (ctx, { id, activityId }) => {
    const meeting = await loadMeeting(ctx, id);
    if (meeting.activityId === activityId) {
      ctx.unchanged();
      return { id, version: meeting.version };
    }
    if (meeting.state !== 'planned') throw invalid(messages.meetings.refusals.notPlanned);
    const [contact] = await ctx.db.select({ day: activities.occurredOn, level: activities.confidentiality }).from(activities).where(and(eq(activities.id, activityId), visibleActivities(ctx)));
    if (!contact) throw notFound(messages.errors.notFound);
    const [other] = await ctx.db.select({ id: meetings.id }).from(meetings).where(eq(meetings.activityId, activityId));
    if (other) throw invalid(messages.errors.invalid, { activityId: messages.meetings.refusals.ofAnother });
    if (CONFIDENTIALITIES.indexOf(contact.level) < CONFIDENTIALITIES.indexOf(meeting.confidentiality)) throw invalid(messages.errors.invalid, { activityId: messages.meetings.refusals.tooOpen });
    return writeMeeting(ctx, meeting, { state: 'held', activityId, day: contact.day });
  },
});
