import type { z } from 'zod';
import type { agendaItems, meetingDecisions, meetingGuests, meetings, meetingSeries } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { nextOnRhythm } from '@/lib/domain/meetings/next-on-rhythm';
import type { ContactRows } from './contact-rows';
import { MeetingFile } from './meeting-file';
import { readSampleFile } from './read-sample-file';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Rows = {
  series: (typeof meetingSeries.$inferInsert)[]; meetings: (typeof meetings.$inferInsert)[]; agenda: (typeof agendaItems.$inferInsert)[];
  decisions: (typeof meetingDecisions.$inferInsert)[]; guests: (typeof meetingGuests.$inferInsert)[];
};
type SampleSeries = z.output<typeof MeetingFile>['series'][number];

const seriesRows = (one: SampleSeries, calendar: SampleCalendar, contacts: readonly ContactRows[]): Rows => {
  const id = sampleId('meeting-series', one.title);
  const startsOn = calendar.worked(one.held[0]?.ago ?? 0);
  const by = sampleId('colleague', one.by);
  const made = (day: string) => ({ createdAt: calendar.instant(day), createdBy: by, updatedAt: calendar.instant(day), updatedBy: by, version: 1, sample: true, confidentiality: 'internal' as const, time: one.time, durationMin: one.minutes, place: one.place });
  const rhythm = { rhythm: 'weeks' as const, every: one.weeks, nth: null, weekday: null, startsOn };
  const rows: Rows = {
    series: [{ ...made(startsOn), ...rhythm, id, clusterCode: DEFAULT_CLUSTER, subclusterCode: one.sub, title: one.title, convenerOrganizationId: sampleId('organization', one.convener), ownerId: by }],
    meetings: [], agenda: [], decisions: [], guests: [],
  };
  const idOf = (at: number) => sampleId('meeting', one.title, at);
  const tabled = (at: number, agenda: SampleSeries['next']['agenda']) => rows.agenda.push(...agenda.map(([title, minutes], position) => ({ id: sampleId('agenda', `${one.title} ${at}`, position), meetingId: idOf(at), position, title, minutes })));
  one.held.forEach(({ ago, agenda, decisions }, at) => {
    const day = calendar.worked(ago);
    const contact = contacts.find(({ activity }) => activity.summary === one.title && activity.occurredOn === day);
    if (!contact) throw new Error(`a sample meeting names a contact that is not there: ${one.title}, ${ago} days ago`);
    rows.meetings.push({ ...made(day), id: idOf(at), seriesId: id, day, state: 'held', sequence: 1, activityId: contact.activity.id });
    tabled(at, agenda);
    rows.decisions.push(...decisions.map((decision, position) => ({
      id: sampleId('decision', `${one.title} ${at}`, position), meetingId: idOf(at), position, text: decision.text, proposerOrganizationId: sampleId('organization', decision.by),
      votesFor: decision.for, votesAgainst: decision.against, abstained: decision.abstained,
    })));
  });
  const last = one.held.length;
  rows.meetings.push({ ...made(calendar.worked(1)), id: idOf(last), seriesId: id, day: nextOnRhythm(rhythm, calendar.today), state: 'planned', sequence: 0 });
  tabled(last, one.next.agenda);
  rows.guests.push(...one.next.guests.map((guest, at) => ({ id: sampleId('guest', one.title, at), meetingId: idOf(last), organizationId: sampleId('organization', guest) })));
  return rows;
};

/** Invented meetings of a forming cluster: those held are contacts of the year of outreach, and one is planned. */
export const meetingRows = async (calendar: SampleCalendar, contacts: readonly ContactRows[]): Promise<Rows> => {
  const { series } = await readSampleFile('meetings.json', MeetingFile);
  const all = series.map((one) => seriesRows(one, calendar, contacts));
  return {
    series: all.flatMap((rows) => rows.series), meetings: all.flatMap((rows) => rows.meetings), agenda: all.flatMap((rows) => rows.agenda), decisions: all.flatMap((rows) => rows.decisions), guests: all.flatMap((rows) => rows.guests),
  };
};
