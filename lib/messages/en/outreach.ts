const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const organizations = (count: number) => (count === 1 ? '1 organization' : `${count} organizations`);
const others = (count: number) => (count === 1 ? '1 other organization' : `${count} other organizations`);

export const outreach = {
  title: 'Outreach',
  sub: 'Every contact of the team, newest first.',
  unknownAuthor: 'No longer here',
  kinds: {
    visit: 'Visit', call: 'Call', meeting: 'Meeting', email: 'E-mail', event: 'Event',
    survey_interview: 'BR+E interview', site_tour: 'Site tour', referral: 'Referral', introduction: 'Introduction', note: 'Note',
  },
  channels: { in_person: 'In person', phone: 'Telephone', video: 'Video', email: 'E-mail', post: 'Post', other: 'Other' },
  attendances: { attended: 'Attended', invited: 'Invited', no_show: 'Did not come', apologies: 'Sent apologies' },
  sides: { theirs: 'Theirs', ours: 'Ours', partner: 'Partner' },
  confidentialities: { public: 'Public', internal: 'Internal', restricted: 'Restricted', sealed: 'Sealed' },
  confidentialityHints: {
    public: 'May be quoted outside the team.',
    internal: 'Everyone who signs in here.',
    restricted: 'You, the people you name, and managers.',
    sealed: 'You and managers.',
  },
  sentiments: { '2': 'Very warm', '1': 'Warm', '0': 'Neutral', '-1': 'Cool', '-2': 'Hostile' },
  issueTypes: {
    workforce: 'Workforce', land_and_buildings: 'Land and buildings', financing: 'Financing', regulation: 'Permits and regulation',
    transport: 'Transport', procurement: 'Procurement', expansion: 'Expansion', succession: 'Succession',
    technology: 'Technology', community: 'Community', other: 'Other',
  },
  followUpStates: { none: 'Nothing to follow up', required: 'To follow up', done: 'Followed up', unresolved: 'Unresolved' },
  taskStates: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  dueWords: {
    lead: ['due', 'by', 'on'],
    today: ['today'],
    tomorrow: ['tomorrow', 'tmr', 'tmrw'],
    nextWeek: ['next week'],
    nextMonth: ['next month'],
    endOfMonth: ['end of month', 'end of the month', 'month end', 'eom'],
    next: ['next'],
    in: ['in'],
    units: [['d', 'day', 'days'], ['w', 'wk', 'week', 'weeks'], ['month', 'months']],
  },
  refusals: {
    saysNothing: 'Say in one line what happened.',
    nobody: 'Name at least one organization or person.',
    tooMany: (most: number) => `At most ${most}.`,
    sentiment: 'From -2 (hostile) to 2 (very warm).',
    duration: 'Whole minutes, from 1 up to one week.',
    inTheFuture: 'This day is still to come. Log a contact once it has happened; plan it as a follow-up.',
    followUpNeedsDay: 'A follow-up needs the day it is due.',
    followUpIsOpen: 'A topic with a follow-up is one to follow up.',
    cursor: 'This address does not name a page of the list.',
    archivedParticipant: 'This record is archived. Restore it first, or choose another.',
    ownerMissing: 'Say who looks after this follow-up.',
    ownerGone: 'This person cannot look after a follow-up here. Choose a colleague who works on outreach.',
    ownerMayNotRead: (name: string) => `${name} may not read this contact. Name ${name} as a reader, or choose another colleague.`,
    ownerWouldLose: (name: string) => `${name} has an open follow-up of this contact and could no longer read it. Hand it to somebody else first.`,
    readerGone: 'This person cannot be named as a reader. Choose a colleague who works on outreach.',
    readersOnlyRestricted: 'Readers are named for a restricted contact only.',
    levelIsAuthors: 'Only its author or a manager decides who may read this contact.',
    archiveIsAuthors: 'Only its author or a manager can archive or restore this contact.',
    reasonNeeded: 'More people will be able to read this. Say why.',
    topicGone: 'This topic is no longer part of the contact. Load the page again.',
    topicHasFollowUp: 'This topic has a follow-up already. Change it there.',
  },
  participants: {
    more: (names: string, morePeople: number, otherOrganizations: number) => {
      if (morePeople > 0 && otherOrganizations > 0) return `${names} + ${morePeople} from ${others(otherOrganizations)}`;
      if (morePeople > 0) return `${names} + ${people(morePeople)}`;
      return otherOrganizations > 0 ? `${names} + ${others(otherOrganizations)}` : names;
    },
    counts: (organizationCount: number, peopleCount: number) =>
      peopleCount === 0 ? organizations(organizationCount) : `${organizations(organizationCount)}, ${people(peopleCount)}`,
    organizations,
    people,
  },
};
