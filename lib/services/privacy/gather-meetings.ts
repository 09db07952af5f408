import { and, eq, inArray, or } from 'drizzle-orm';
import { meetingDecisions, meetingGuests, meetings, meetingSeries } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import type { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { visibleMeetings } from '../visible-meetings';
import { heldFields } from './held-fields';

/** Meetings somebody is invited to as a guest, convenes or proposed something in; who came stands in their contacts. */
export const gatherMeetings = async (ctx: QueryContext, { kind, id }: SubjectInput): Promise<HeldRecord[]> => {
  const { db } = ctx;
  const guestOf = db.select({ id: meetingGuests.meetingId }).from(meetingGuests).where(eq(kind === 'person' ? meetingGuests.personId : meetingGuests.organizationId, id));
  const proposed = kind === 'person' ? [] : await db.select({ id: meetingDecisions.meetingId, text: meetingDecisions.text }).from(meetingDecisions).where(eq(meetingDecisions.proposerOrganizationId, id));
  const theirs = or(
    inArray(meetings.id, guestOf), kind === 'person' ? undefined : eq(meetingSeries.convenerOrganizationId, id),
    proposed.length > 0 ? inArray(meetings.id, proposed.map((one) => one.id)) : undefined,
  );
  const rows = await db.select({ meeting: meetings, title: meetingSeries.title, level: meetingSeries.confidentiality }).from(meetings).innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId)).where(and(theirs, visibleMeetings(ctx)));
  return rows.map(({ meeting, title, level }): HeldRecord => ({
    record: 'meeting', recordId: meeting.id, day: meeting.day, level: strictest([level, meeting.confidentiality]),
    fields: heldFields({ title, place: meeting.place, state: messages.meetings.meeting.states[meeting.state], text: proposed.filter((one) => one.id === meeting.id).map(({ text }) => text) }),
  }));
};
