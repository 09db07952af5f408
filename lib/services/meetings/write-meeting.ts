import { and, eq, sql } from 'drizzle-orm';
import { agendaItems, meetingDecisions, meetingGuests, meetings } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { CommandContext } from '../define';
import { conflict } from '../errors';
import type { LoadedMeeting } from './load-meeting';
import { meetingTrail } from './meeting-trail';

type Parts = Pick<LoadedMeeting, 'agenda' | 'guests' | 'decisions'>;

/** Puts the lists of a meeting as they shall stand; those left out stay. */
export const writeParts = async ({ db, newId }: CommandContext, meetingId: string, { agenda, guests, decisions }: Partial<Parts>) => {
  if (agenda) {
    await db.delete(agendaItems).where(eq(agendaItems.meetingId, meetingId));
    if (agenda.length > 0) await db.insert(agendaItems).values(agenda.map((item, position) => ({ ...item, id: newId(), meetingId, position })));
  }
  if (guests) {
    await db.delete(meetingGuests).where(eq(meetingGuests.meetingId, meetingId));
    if (guests.length > 0) await db.insert(meetingGuests).values(guests.map((guest) => ({ ...guest, id: newId(), meetingId })));
  }
  if (decisions) {
    await db.delete(meetingDecisions).where(eq(meetingDecisions.meetingId, meetingId));
    if (decisions.length > 0) await db.insert(meetingDecisions).values(decisions.map((decision, position) => ({ ...decision, id: newId(), meetingId, position })));
  }
};

type Patch = Partial<Parts & Pick<LoadedMeeting, 'day' | 'time' | 'durationMin' | 'place' | 'state' | 'activityId' | 'confidentiality'>>;

/** One change on top of the version that was read; its sequence rises with it, so that calendars take it over. */
export const writeMeeting = async (ctx: CommandContext, meeting: LoadedMeeting, { agenda, guests, decisions, ...patch }: Patch, version = meeting.version) => {
  const parts = { agenda, guests, decisions };
  const [saved] = await ctx.db
    .update(meetings)
    .set({ ...patch, sequence: sql`${meetings.sequence} + 1`, version: sql`${meetings.version} + 1`, updatedAt: ctx.now, updatedBy: ctx.actor.id })
    .where(and(eq(meetings.id, meeting.id), eq(meetings.version, version)))
    .returning();
  if (!saved) {
    const { day, time, durationMin, place, confidentiality } = meeting;
    throw conflict(messages.errors.conflict, {
      mine: { ...patch, ...parts }, theirs: { day, time, durationMin, place, confidentiality, agenda: meeting.agenda, guests: meeting.guests, decisions: meeting.decisions }, theirVersion: meeting.version,
    });
  }
  await writeParts(ctx, meeting.id, parts);
  ctx.changed(meetingTrail(meeting, { ...saved, agenda: agenda ?? meeting.agenda, guests: guests ?? meeting.guests, decisions: decisions ?? meeting.decisions }));
  return { id: saved.id, version: saved.version };
};
