import { number } from '../format/number';

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

const organizations = (count: number) => counted(count, 'organization', 'organizations');
const people = (count: number) => counted(count, 'person', 'people');
const contacts = (count: number) => counted(count, 'contact', 'contacts');
const followUps = (count: number) => counted(count, 'follow-up', 'follow-ups');

/** The sample workspace: its banner and its removal. */
export const samples = {
  mark: 'sample',
  title: 'Sample workspace',
  sub: 'Invented organizations, people and contacts to look around with. Associations, institutions and governments in it are real and stay.',
  banner: {
    label: 'Sample workspace',
    text: (firms: number, persons: number, talks: number) =>
      `This workspace holds ${counted(firms, 'sample organization', 'sample organizations')}, ${people(persons)} and ${contacts(talks)}: all invented, each marked sample.`,
    remove: 'Remove samples',
    hide: 'Hide for now',
  },
  none: {
    title: 'No sample records',
    text: 'Nothing in this workspace is invented.',
    onlyContacts: 'The sample organizations and people are gone. Invented contacts that also name a real organization are still here, marked sample.',
    next: 'Organizations',
  },
  goes: {
    title: 'What goes',
    organizations: 'Organizations', people: 'People', contacts: 'Contacts', followUps: 'Follow-ups', results: 'Promises and results', colleagues: 'Sample colleagues',
    colleaguesNote: 'unless something that stays names them',
    withParts: 'with sites and memberships',
  },
  stays: {
    title: 'What stays',
    real: (count: number) => `${counted(count, 'real organization', 'real organizations')}, with everything you put on them.`,
    own: (count: number) => `${counted(count, 'contact of your own also names', 'contacts of your own also name')} a sample record. ${count === 1 ? 'It is' : 'They are'} kept without it.`,
  },
  others: {
    title: 'Invented contacts with those that stay',
    text: (count: number) => `${counted(count, 'invented contact also names', 'invented contacts also name')} an organization or a person that stays. None of them took place.`,
    label: 'What shall become of them?',
    keep: 'Keep them without the sample participants, still marked sample',
    remove: 'Remove them too',
    latest: 'The latest',
    more: (count: number) => `and ${number(count)} more`,
  },
  edited: {
    title: 'Edited records',
    text: 'Somebody worked on these sample records. What you keep becomes your own and loses the mark.',
    record: 'Record', kindHead: 'Kind', why: 'Why it is listed', choice: 'What becomes of it',
    kinds: { organization: 'Organization', person: 'Person', contact: 'Contact' },
    edited: 'edited',
    ownParts: 'carries something of your own',
    contactEdited: 'edited; kept with the organizations and people it names',
    choiceFor: (name: string) => `What becomes of ${name}`,
    hidden: (day: string) => `Contact of ${day}`,
    keep: 'Keep', remove: 'Remove',
    keepAll: 'Keep all', removeAll: 'Remove all',
    removeMeans: 'Remove takes with it what was added to the record: a contact that named nobody else, a follow-up.',
  },
  act: {
    before: 'This cannot be undone. A backup made first holds everything as it is now.',
    backup: 'Make a backup first',
    remove: 'Remove samples',
    removeOthers: 'Remove these contacts',
    sure: 'Remove the sample workspace?',
    sureOthers: 'Remove these contacts?',
    what: (goes: { organizations: number; people: number; contacts: number; followUps: number }) =>
      `${organizations(goes.organizations)}, ${people(goes.people)}, ${contacts(goes.contacts)} and ${followUps(goes.followUps)} go.`,
    edited: (removed: number, kept: number) => `Of the edited records, ${number(removed)} go and ${number(kept)} become your own.`,
    othersGo: (count: number, alone: boolean) => `${counted(count, 'invented contact goes', 'invented contacts go')}${alone ? '' : ' too'}.`,
    final: 'This cannot be undone.',
    done: (removed: { organizations: number; people: number; contacts: number }) =>
      `Removed ${organizations(removed.organizations)}, ${people(removed.people)} and ${contacts(removed.contacts)}.`,
  },
};
