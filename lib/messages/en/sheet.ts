import type { Operator } from '@/lib/domain/sheet/filter-node';
import type { CaseFieldId } from '@/lib/domain/sheet/case-fields';
import type { ContactFieldId } from '@/lib/domain/sheet/contact-fields';
import type { OrganizationFieldId } from '@/lib/domain/sheet/organization-fields';
import type { PeopleFieldId } from '@/lib/domain/sheet/people-fields';
import { sheetChanges } from './sheet-changes';

const operators: Record<Operator, string> = {
  has: 'contains', begins: 'begins with', is: 'is', not: 'is not', from: 'from', to: 'up to', within: 'in the last days', older: 'more days ago than',
  any: 'is one of', every: 'has every one of', none: 'is none of', empty: 'is empty', filled: 'is not empty', yes: 'yes', no: 'no',
};

const organizations: Record<OrganizationFieldId, string> = {
  name: 'Name', subclusters: 'Sub-cluster', kind: 'Kind', status: 'Status', town: 'Town', region: 'Region', jobs: 'Jobs', industry: 'Main industry', tags: 'Tags', owner: 'Owner',
  lastContact: 'Last contact', followUps: 'Follow-ups', readiness: 'Readiness', website: 'Website', businessNumber: 'Business number', founded: 'Founded', about: 'About', rightsHolder: 'Rights holder', parent: 'Part of', updated: 'Changed',
};

const people: Record<PeopleFieldId, string> = {
  name: 'Name', given: 'Given name', family: 'Family name', roles: 'Works for', organization: 'Organization', email: 'E-mail', phone: 'Phone', prefers: 'Prefers', contact: 'May be contacted',
  lastContact: 'Last contact', updated: 'Changed',
};

const contacts: Record<ContactFieldId, string> = {
  day: 'Day', kind: 'Kind', summary: 'What it was about', organizations: 'With', people: 'People', author: 'Logged by', level: 'Readers', place: 'Place', minutes: 'Minutes', openFollowUps: 'Open follow-ups',
};

const cases: Record<CaseFieldId, string> = {
  name: 'Case', part: 'Sub-cluster', stage: 'Stage', since: 'In stage', pace: 'Surfaced', jobsAtRisk: 'Jobs at risk', jobsAtStake: 'Jobs at stake', judged: 'Judged', nextStep: 'Next step', nextStepOn: 'By', owner: 'Owner', code: 'Code name', region: 'Region',
  source: 'Source', opened: 'Opened', capital: 'Capital', announced: 'Announced', verified: 'Verified', lostReason: 'Why lost', dormantUntil: 'Look again on', level: 'Readers', updated: 'Changed',
};

export const sheet = {
  ...sheetChanges,
  fields: { organizations, people, contacts, cases },
  operators,
  marks: { sample: 'sample', rightsHolder: 'rights holder', rests: 'do not contact', slipping: 'slipping', stale: 'stale', flagged: 'red flag', restricted: 'restricted', sealed: 'sealed' } as Record<string, string>,
  rows: (count: string, one: boolean) => (one ? '1 row' : `${count} rows`),
  moreRows: (count: string) => `more than ${count} rows`,
  ranked: (count: string) => (count === '1' ? 'the closest name' : `the ${count} closest names`),
  toolbar: 'The view of this list',
  tick: (name: string) => `Select ${name}`,
  tickAll: 'Select every row',
  failed: 'These rows did not come. Scroll on to try again.',
  none: 'None',
  noValue: 'nothing known',
  yes: 'Yes',
  no: 'No',
  more: (count: number) => `+${count}`,
  sum: (figure: string) => `Sum ${figure}`,
  average: (figure: string, known: string) => `Average ${figure} of ${known} known`,
  totals: 'Totals',
  sortHint: (column: string) => `Sort by ${column}; with Shift, after the columns sorted already`,
  place: (at: number) => `${at}`,
  columns: {
    button: 'Columns', title: 'Columns', hint: 'Ticked columns stand in the list, in this order. Heads can also be dragged in the list itself.',
    show: (name: string) => `Show ${name}`, up: (name: string) => `Move ${name} up`, down: (name: string) => `Move ${name} down`, pin: (name: string) => `Keep ${name} in sight`,
    pinned: 'In sight', width: (name: string) => `Width of ${name} in pixels`, apply: 'Show these columns', reset: 'As it was',
  },
  sortedBy: 'Sorted by',
  asItCame: 'Its own order',
  group: { label: 'Grouped by', none: 'Not grouped', then: 'then by', thenNone: 'nothing more' },
  filter: {
    button: 'Filter', counted: (count: number) => `Filter (${count})`, title: 'Filter the list', field: 'Column', op: 'How', value: 'Value', values: 'Values', add: 'Add a condition', addGroup: 'Add a group',
    remove: 'Take this condition away', removeGroup: 'Take this group away', join: 'Rows that meet', all: 'all of these', any: 'any of these', apply: 'Show', clear: 'No filter', unsound: 'This condition lacks a value of its kind.',
    listHint: 'One or several, with commas between.', none: 'No condition yet: every row is shown.',
  },
  views: {
    label: 'Saved views', all: 'The whole list', save: 'Save this view', title: 'Save this view', name: 'Name', shared: 'For the whole team', saved: 'View saved', remove: 'Remove', removed: 'View removed',
    change: 'Change', changeTitle: (name: string) => `Change the view ${name}`, changed: 'View changed', replaces: 'In the place of', anew: 'A new view', nameKept: 'Left empty, a view that is replaced keeps its name.',
    own: 'Yours', team: 'Team', taken: 'You have a view of this name.', hardShared: 'Only somebody who may change records can share a view with the team.',
  },
  contactSheet: { title: 'Contacts as a table', sub: 'Every contact you may read: sorted, grouped and filtered by any column.', caption: 'Contacts of the team', link: 'As a table', timeline: 'As a timeline' },
  keys: 'Arrow keys move, Shift with them selects, Enter or F2 changes a cell, Escape leaves it, Ctrl C and Ctrl V copy and paste, Ctrl D fills down.',
  copied: (rows: number, columns: number) => `Copied ${rows} by ${columns}`,
  tooMany: (most: string) => `More than ${most} cells at once are too many: select fewer.`,
};
