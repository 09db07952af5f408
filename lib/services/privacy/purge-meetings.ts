import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agendaItems, meetingDecisions, meetings, playbookSteps, recordVersions } from '@/db/schema';
import { messages } from '@/lib/messages';

const { purgedWords } = messages.privacy.retention;

/** Takes the words out of the meetings that were these contacts, and out of what the contacts showed of a playbook; days, votes and states stay. */
export const purgeMeetings = async (db: Handle, contactIds: readonly string[]) => {
  const held = (await db.select({ id: meetings.id }).from(meetings).where(inArray(meetings.activityId, [...contactIds]))).map(({ id }) => id);
  const steps = (await db.select({ id: playbookSteps.id }).from(playbookSteps).where(inArray(playbookSteps.activityId, [...contactIds]))).map(({ id }) => id);
  if (held.length > 0) {
    await db.update(meetings).set({ place: null }).where(inArray(meetings.id, held));
    await db.update(agendaItems).set({ title: purgedWords }).where(inArray(agendaItems.meetingId, held));
    await db.update(meetingDecisions).set({ text: purgedWords }).where(inArray(meetingDecisions.meetingId, held));
    await db.delete(recordVersions).where(and(eq(recordVersions.record, 'meeting'), inArray(recordVersions.recordId, held)));
  }
  if (steps.length > 0) {
    await db.update(playbookSteps).set({ note: purgedWords }).where(inArray(playbookSteps.id, steps));
    await db.delete(recordVersions).where(and(eq(recordVersions.record, 'playbook_step'), inArray(recordVersions.recordId, steps)));
  }
};
