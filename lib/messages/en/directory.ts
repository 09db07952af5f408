import type { RequestOutcome } from '@/lib/domain/directory/request-outcome';

const outcomes: Record<RequestOutcome, string> = { taken_up: 'Taken up', declined: 'Declined' };

export const directory = {
  title: 'Member directory', sub: 'Firms of the cluster that agreed to be found here.', closed: 'There is no directory here.', outcomes,
  search: { words: 'Name, town or capability', capability: 'Capability', naics: 'Industry', any: 'Any', find: 'Find', all: 'Show all', found: (found: string, of: string) => `${found} of ${of} members`, none: 'No member matches', noneHint: 'Try fewer words or another capability.', empty: 'Nobody is listed yet', emptyHint: 'Firms are listed when they agree to it.' },
  columns: { name: 'Member', town: 'Town', does: 'What it does', reach: 'Reach it' }, caption: 'Members',
  entry: { does: 'What it does', industries: 'Industries', town: 'Town', web: 'Web', phone: 'Telephone', email: 'E-mail', claim: 'This is our entry', claimHint: 'Ask to have it changed or taken out.' },
  csv: 'CSV', jsonLd: 'JSON-LD', pdf: 'PDF to print', print: 'Print', sample: 'sample', back: 'All members', asOf: (day: string) => `As of ${day}. Listed by consent, which can be withdrawn at any time.`,
  request: {
    title: 'Ask to be listed', titleOf: (name: string) => `About the entry of ${name}`, link: 'Ask to be listed', lead: 'Write to the unit that keeps this directory. Somebody will answer you; nothing is changed before.',
    organization: 'Firm or organization', person: 'Your name', email: 'E-mail', phone: 'Telephone, if you like', wish: 'What you would like', send: 'Send', sent: 'Thank you. Your request has arrived.', sentHint: 'Somebody of the unit will write to you.', keeps: 'Your name and address are kept with the request and used to answer it, for nothing else.',
  },
  staff: {
    title: 'Public directory', sub: 'What anybody can read without signing in: members whose consent stands, and nothing else.', on: 'The directory is open to the public.', off: 'The directory is closed: nobody outside can see it.', open: 'Open the directory', close: 'Close the directory', opened: 'The directory is open', closedNow: 'The directory is closed',
    openQuestion: 'Open the directory to the public?', openWhat: (count: string) => `${count} members who agreed to it can then be found by anybody.`, closeQuestion: 'Close the directory?', closeWhat: 'Its pages are gone from the next moment on. Nothing is lost.',
    see: 'See it as the public does', members: 'Members listed', membersNote: 'By consent; an entry leaves the moment its consent is withdrawn.', noMembers: 'No consent to be listed stands', noMembersHint: 'Record it on the page of an organization, under consents.', edit: 'Edit the entry',
    requests: 'Requests from outside', settledRequests: 'Settled', noRequests: 'No request waits', noRequestsHint: 'When a firm asks to be listed, it stands here.', who: 'Who asks', wish: 'What for', waiting: 'Waiting', received: 'Received', takeUp: 'Taken up', decline: 'Declined', settled: 'Settled', organization: 'Organization',
  },
  form: { title: (name: string) => `Directory entry: ${name}`, sub: 'Only what the organization wants known; never a person’s telephone or address.', capabilities: 'What it can do', capabilitiesHint: 'One a line, in its own words, up to 20.', phone: 'Telephone of the organization', email: 'E-mail of the organization', save: 'Save the entry', saved: 'Entry saved', noConsent: 'It has not agreed to stand in the directory, so there is no entry.', noConsentLink: 'Record its consent' },
  refusals: { noConsent: 'Without consent to stand in the directory there is no entry.', markup: 'Words only, no HTML.', phone: 'Digits, spaces, + ( ) and x only.', email: 'This is no e-mail address.', tooMany: 'At most 20 lines.' },
};
