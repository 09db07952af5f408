import type { RhythmKind } from '@/lib/domain/meetings/rhythm';

const nths = ['', 'first', 'second', 'third', 'fourth', 'last'];
const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const kinds: Record<RhythmKind, string> = { weeks: 'Every so many weeks', months: 'A weekday of the month' };

export const series = {
  title: 'Meetings of forming clusters',
  sub: (cluster: string) => `${cluster}. Who meets, when, and what came of it. A meeting that was held is one contact in everybody’s timeline.`,
  subOf: (part: string) => `${part}. Who meets, when, and what came of it.`,
  all: 'All sub-clusters',
  list: 'Series', none: 'No series of meetings yet', noneSays: 'A forming cluster holds together by meeting. Begin a series with its rhythm; each meeting then has an agenda, who came, decisions and actions.',
  one: 'Meeting series', begin: 'New series', change: 'Change series', subcluster: 'Sub-cluster', rhythm: 'Rhythm', next: 'Next meeting', last: 'Last held', attended: 'Came',
  came: (count: number, of: number) => `${count} of ${of}`,
  notPlanned: 'None planned', notHeld: 'None held yet',
  held: (count: number) => (count === 1 ? '1 held' : `${count} held`),
  kinds, nths, weekdays,
  rhythmText: ({ rhythm, every, nth, weekday }: { rhythm: RhythmKind; every: number; nth: number | null; weekday: number | null }, startDay: string) =>
    rhythm === 'weeks'
      ? `${every === 1 ? 'Every week' : `Every ${every} weeks`}, ${startDay}`
      : `The ${nths[nth ?? 1] ?? ''} ${weekdays[weekday ?? 1] ?? ''} of ${every === 1 ? 'each month' : `every ${every} months`}`,
  form: {
    title: 'Title', titleHint: 'As it stands in calendars and timelines.', subcluster: 'Forming cluster of', kind: 'Rhythm', every: 'Every', everyHint: 'Weeks or months, as the rhythm says.',
    nth: 'Which', weekday: 'Weekday', onlyMonths: 'For a weekday of the month.', startsOn: 'From', startsHint: 'By weeks, the days are counted from here.', time: 'Time', timeHint: (zone: string) => `Clock of ${zone}.`,
    duration: 'Length in minutes', place: 'Place', convener: 'Convened by', convenerHint: 'The organization that invites.', owner: 'Run by', seenBy: 'Who reads it', seenByHint: 'Meetings and their contacts are never more open than this.',
    save: 'Save series', saved: 'Series saved',
  },
  parts: {
    title: 'Title', rhythm: 'Rhythm', every: 'Every', nth: 'Which', weekday: 'Weekday', startsOn: 'From', time: 'Time', durationMin: 'Length in minutes', place: 'Place', convenerOrganizationId: 'Convened by', ownerId: 'Run by', confidentiality: 'Who reads it',
  },
  page: {
    meetings: 'Meetings', when: 'When', where: 'Where', state: 'State', decisions: 'Decisions', noMeetings: 'No meeting planned yet', noMeetingsSays: 'Plan the first one; its agenda can be filled in until the day.',
    plan: (day: string) => `Plan ${day}`, planOther: 'Plan another day', planned: 'Meeting planned', calendar: 'Calendar file', archive: 'Archive', archived: 'Archived', restore: 'Restore',
    attendance: 'Who came', attendanceNote: 'The latest meetings to the left. Those who stay away come first.', member: 'Member', record: 'Attended', active: 'Active',
    recordText: (attended: number, of: number) => `${attended} of ${of}`, noRecord: 'none held since joining', guest: 'guest',
    activeYes: 'active', activeNo: 'not active', activeUnknown: 'not known yet',
    activeHint: 'Active: attended at least one of the last three meetings of the forming cluster held since joining, of those you may read.',
    noMembers: 'The forming cluster has no members yet', noMembersSays: 'Add members on the formation board; they are then expected at every meeting.', board: 'Formation board',
    nobodyYet: 'Nothing held yet, so nobody has stayed away.', playbook: 'Playbook',
  },
  marks: { attended: 'attended', apologies: 'apologies', no_show: 'did not come', invited: 'invited, not marked' },
  letters: { attended: '✓', apologies: 'A', no_show: '✕', invited: '·' },
};
