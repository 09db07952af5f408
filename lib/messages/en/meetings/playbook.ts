import type { StepStanding } from '@/lib/domain/meetings/step-standing';

const standings: Record<StepStanding, string> = { overdue: 'Overdue', now: 'Now', later: 'Later', done: 'Done', skipped: 'Skipped' };

export const playbook = {
  title: 'Playbook of the first year', one: 'Playbook',
  source: 'The rhythm of months 1 to 9 is that of EDA Journal 15(2), p. 22. Why and done-when are ours: edit them to yours.',
  sourceEdited: (version: number) => `By version ${version} of this workspace’s playbook, which grew out of the rhythm in EDA Journal 15(2), p. 22.`,
  standings,
  none: 'No playbook runs', noneSays: 'Start the first year of a forming cluster: each step then has its days, somebody who looks after it, and what shows that it is done.',
  start: 'Start a playbook', started: 'Playbook started', startedOn: 'Started on', subcluster: 'Forming cluster of', archive: 'Archive', archived: 'Archived', restore: 'Restore', change: 'Change',
  month: (month: number) => `Month ${month}`, months: (from: number, to: number) => (from === to ? `Month ${from}` : `Months ${from} to ${to}`), notBegun: 'Not begun yet', begins: (day: string) => `begins ${day}`,
  overdueCount: (count: number) => (count === 1 ? '1 step overdue' : `${count} steps overdue`), doneCount: (done: number, of: number) => `${done} of ${of} steps settled`, next: 'Next', nothingNext: 'Every step is settled.',
  where: 'Where we are', nowDue: 'This month', nothingNow: 'No step runs this month.',
  step: 'Step', why: 'Why', doneWhen: 'Done when', when: 'When', owner: 'Looked after by', nobody: 'Nobody yet', state: 'State', shows: 'What shows it', closed: 'You may not read what shows it.',
  done: 'Done', skip: 'Skip', reopen: 'Reopen', doneTitle: (what: string) => `Done: ${what}`, reopenTitle: (what: string) => `Open again: ${what}`, skipTitle: (what: string) => `Skip: ${what}`, changeTitle: (what: string) => `Change: ${what}`, doneOn: 'Done on', note: 'What shows it', noteHint: 'In a sentence, or choose the contact.', contact: 'Contact that shows it', noContact: 'None', reason: 'Why it is skipped', settled: 'Step settled', reopened: 'Step open again', changed: 'Step changed', from: 'From', to: 'To', what: 'What',
  skippedBecause: (why: string) => `Skipped: ${why}`,
  board: 'Formation board', meetings: 'Meetings', contacts: 'Contacts', edit: 'Edit the playbook', 
  template: { title: 'The playbook of this workspace', sub: 'Playbooks that run keep the steps they began with.', version: (version: number) => (version === 0 ? 'As shipped' : `Version ${version}`), fromMonth: 'From month', toMonth: 'To month', addStep: 'Add step', removeStep: (at: number) => `Remove step ${at}`, step: (at: number) => `Step ${at}`, reason: 'Why it changes', save: 'Save as the next version', saved: 'Playbook saved', changeIt: 'Change it' },
};

export const firstYear = {
  ignitionTeam: { what: 'Form the ignition team', why: 'A few people of firms, an association and the region carry the first year; a cluster with one carrier ends with that person.', doneWhen: 'Three to seven people have agreed to serve, at least one of them a champion outside government.' },
  talks: { what: 'Talk one to one with chief executives, with base metrics', why: 'What they need and would do is heard before anything is announced, and the figures to measure by are taken at the start.', doneWhen: 'The firms that weigh most are visited and assessed, and the sub-cluster’s base figures are noted.' },
  workshop: { what: 'Hold the workshop', why: 'Firms see each other, the figures and the common needs in one room, and choose what to begin with.', doneWhen: 'The workshop is held, and two to four projects have somebody who leads them.' },
  projectTeams: { what: 'Start project teams on early projects', why: 'Something small that works within months earns the trust that a larger project needs.', doneWhen: 'Each team has met, with a milestone and a day.' },
  matchmaking: { what: 'Bring firms together in small groups', why: 'Relations between firms, not with the facilitator, are what lasts.', doneWhen: 'Introductions are on record, each with its result or the day it is asked for.' },
  regularMeetings: { what: 'Meet regularly', why: 'A rhythm keeps the members at it and shows who stays away.', doneWhen: 'A series runs, and ten or more members are active.' },
};
