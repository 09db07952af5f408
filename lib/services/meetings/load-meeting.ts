import { and, asc, eq } from 'drizzle-orm';
import { agendaItems, meetingDecisions, meetingGuests, meetings, meetingSeries } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';
import { visibleMeetings } from '../visible-meetings';

/** A meeting the actor may see, with its series, agenda, guests and decisions as they are saved. Throws notFound for any other. */
export const loadMeeting = async (ctx: QueryContext, id: string) => {
  const { db } = ctx;
  const [found] = await db.select({ meeting: meetings, series: meetingSeries }).from(meetings)
    .innerJoin(meetingSeries, eq(meetingSeries.id, meetings.seriesId)).where(and(eq(meetings.id, id), visibleMeetings(ctx)));
  if (!found) throw notFound(messages.errors.notFound);
  // One after the other: inside a unit of work both engines have a single connection.
  const agenda = await db.select({ title: agendaItems.title, minutes: agendaItems.minutes }).from(agendaItems).where(eq(agendaItems.meetingId, id)).orderBy(asc(agendaItems.position));
  const guests = await db.select({ organizationId: meetingGuests.organizationId, personId: meetingGuests.personId }).from(meetingGuests).where(eq(meetingGuests.meetingId, id)).orderBy(asc(meetingGuests.id));
  const decisions = await db
    .select({ text: meetingDecisions.text, proposerOrganizationId: meetingDecisions.proposerOrganizationId, votesFor: meetingDecisions.votesFor, votesAgainst: meetingDecisions.votesAgainst, abstained: meetingDecisions.abstained })
    .from(meetingDecisions).where(eq(meetingDecisions.meetingId, id)).orderBy(asc(meetingDecisions.position));
  return { ...found.meeting, series: found.series, agenda, guests, decisions };
};
export type LoadedMeeting = Awaited<ReturnType<typeof loadMeeting>>;
