import type { Handle } from '@/db/database';
import { agendaItems, meetingDecisions, meetingGuests, meetings, meetingSeries, playbooks, playbookSteps } from '@/db/schema';
import type { ContactRows } from './contact-rows';
import { meetingRows } from './meeting-rows';
import { playbookRows } from './playbook-rows';
import type { SampleCalendar } from './sample-calendar';

/** Writes the sample meetings after the contacts they are, and the first year that runs. */
export const writeMeetings = async (handle: Handle, calendar: SampleCalendar, contacts: readonly ContactRows[]) => {
  const met = await meetingRows(calendar, contacts);
  await handle.insert(meetingSeries).values(met.series);
  await handle.insert(meetings).values(met.meetings);
  await handle.insert(agendaItems).values(met.agenda);
  await handle.insert(meetingDecisions).values(met.decisions);
  await handle.insert(meetingGuests).values(met.guests);
  const years = await playbookRows(calendar);
  await handle.insert(playbooks).values(years.playbooks);
  await handle.insert(playbookSteps).values(years.steps);
};
