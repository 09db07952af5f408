import { firstYear, playbook } from './meetings/playbook';
import { meeting } from './meetings/meeting';
import { series } from './meetings/series';

const refusals = {
  every: (most: number) => `A whole number from 1 to ${most}.`,
  itemMinutes: (most: number) => `Whole minutes, from 1 to ${most}.`,
  votes: (most: number) => `A whole number from 0 to ${most}, or nothing where nobody counted.`,
  month: (most: number) => `A month from 1 to ${most}.`,
  monthOrder: 'The last month is the first one or a later one.',
  noSteps: 'A playbook has at least one step.',
  whatShows: 'Say what shows that it is done, or choose the contact that shows it.',
  whySkipped: 'Say why it is skipped.',
  subclusterStays: 'A series stays with its forming cluster. Begin another series instead.',
  tooOpen: 'This may be closed to more people, not opened.',
  notPlanned: 'This meeting is no longer planned: it was held or cancelled. Reopen it first.',
  seriesArchived: 'This series is archived. Restore it first.',
  rests: (name: string, since: string) => `${name} asked not to be contacted, on ${since}, and is not invited while that stands.`,
  ofAnother: 'This contact is another meeting already.',
  nobodyCame: 'Mark who attended. If nobody came, cancel the meeting instead.',
  dueOfUser: 'An action of ours needs a day: it becomes a follow-up.',
  alreadyRuns: 'This forming cluster has a playbook that runs. Archive it first.',
  playbookArchived: 'This playbook is archived. Restore it first.',
  settledLater: 'A day that has come.',
  notShown: 'This contact is not there, or you may not read it.',
};

export const meetings = {
  nav: { meetings: 'Meetings', newSeries: 'New meeting series', playbook: 'Playbook of the first year', template: 'Edit the playbook' },
  refusals, series, meeting, playbook, firstYear,
  sample: 'sample',
};
