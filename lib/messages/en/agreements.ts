import type { AgreementReach } from '@/lib/domain/agreements/agreement-reach';
import type { AgreementState } from '@/lib/domain/agreements/agreement-holds';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';

export const agreements = {
  title: 'Partner agreements',
  sub: 'Which agency sees which fields of which records, and until when. People of that agency see exactly that.',
  add: 'New agreement',
  none: 'No partner agreement yet',
  noneHint: 'Agree with an agency what it sees and until when; nothing is shared before.',
  columns: { agency: 'Agency', purpose: 'Purpose', state: 'State', days: 'From and to', left: 'Left', people: 'Who signs in' },
  states: { coming: 'Begins later', holds: 'Holds', over: 'Over', ended: 'Ended' } satisfies Record<AgreementState, string>,
  left: (days: number) => (days === 1 ? 'last day' : `${days} days`),
  soon: (days: number) => (days === 1 ? 'ends today' : `ends in ${days} days`),
  days: (from: string, to: string) => `${from} to ${to}`,
  nobody: 'nobody yet',
  kinds: {
    organization: 'Organizations', subclusters: 'Sub-clusters', contacts: 'Contacts in figures', visits: 'Planned visits', commitments: 'Promises', referrals: 'Referrals to the agency', readiness: 'Readiness', people: 'People',
  } satisfies Record<SharedKind, string>,
  consents: {
    none: 'No consent needed, unless it was withdrawn; of a First Nation or another rights holder it always is.',
    organization: 'Only with the organization\'s consent to share with this agency.',
    person: 'Only of people who gave their own consent to share with this agency.',
  },
  fields: {
    kind: 'Kind', status: 'Status', website: 'Website', trade_names: 'Trade names', founded: 'Founded', places: 'Places', jobs: 'Jobs', industries: 'Industries (NAICS)',
    subcluster: 'Sub-cluster', role: 'Role', sales_share: 'Share of sales to the cluster', last_on: 'Last contact', in_twelve_months: 'Contacts in twelve months', day: 'Day',
    text: 'What was promised', made_on: 'Made on', due_on: 'Due', state: 'State', need: 'Need', answered_on: 'Answered on', outcome: 'Outcome',
    level: 'Level', assessed_on: 'Assessed on', willing_for: 'Willing for', name: 'Name', title: 'Title', email: 'E-mail', phone: 'Phone',
  } as Record<string, string>,
  reaches: { listed: 'Named organizations', subcluster: 'All of a sub-cluster', tag: 'All with a tag' } satisfies Record<AgreementReach, string>,
  values: {
    unknown: 'not known', noLevel: 'no level yet',
    promiseStates: { open: 'open', kept: 'kept', partly: 'partly kept', broken: 'not kept', withdrawn: 'withdrawn' } as Record<string, string>,
  },
  record: {
    scopes: 'What is shared', kind: 'Records', reaches: 'Of', fields: 'Fields',
    organizations: (count: number) => (count === 1 ? '1 organization today' : `${count} organizations today`),
    people: 'Who signs in for the agency', noPeople: 'Nobody signs in for this agency yet. An administrator invites them with the role of a partner; then they are linked here.',
    link: 'Link an account', unlink: 'Take away', linkLabel: 'Account with the role of a partner', linkTitle: 'Who signs in for the agency', linked: 'They see what is shared from now on.', unlinked: 'They see nothing from now on.',
    noCandidates: 'Every partner account is linked to an agency already.',
    preview: 'See as this partner', edit: 'Change', end: 'End it', endTitle: 'End the agreement', endOn: 'From this day on nothing is seen', endWhy: 'Why', ended: 'The agreement is ended.',
    endedOn: (day: string, why: string) => `Ended on ${day}: ${why}`,
    readings: 'Every reading is in the audit trail.',
    agency: 'Agency', history: 'In the audit trail',
  },
  form: {
    newTitle: 'New partner agreement', editTitle: 'Change the agreement', lead: 'What is not ticked has no way out. Restricted and sealed records are never shared.',
    agency: 'Agency', purpose: 'Purpose', purposeHint: 'What the agency uses it for. It sees these words.', from: 'First day', to: 'Last day', part: (at: number) => `Part ${at}`, kind: 'Kind of record', fields: 'Fields',
    reach: 'Of which organizations', organizations: 'Organizations', subcluster: 'Sub-cluster', tag: 'Tag', addPart: 'Add a part', removePart: 'Remove this part', save: 'Save the agreement', saved: 'The agreement is saved.',
    choose: 'Choose', nameGoes: 'The name of the organization goes with every record.',
  },
  preview: {
    title: (agency: string) => `As ${agency} sees it`, sub: 'Read with their eyes, at this moment. This look is not counted as a reading of theirs.',
    none: 'They see nothing at this moment', noneHint: 'No agreement holds today, or the consents it needs do not stand.',
  },
  shared: {
    title: 'Shared with you', nav: 'Shared with you', sub: (agency: string) => `What partners of this workspace agreed to share with ${agency}. Please use it for the purpose it was shared for.`,
    none: 'Nothing is shared with you at the moment', noneHint: 'When an agreement holds and those it is about have agreed, their records stand here.',
    purpose: 'For', organization: 'Organization', until: (day: string, left: string) => `Until ${day}, ${left} left.`, noted: 'Each time this page is opened is recorded.', organizations: (count: number) => (count === 1 ? '1 organization' : `${count} organizations`),
  },
  refusals: {
    notShareable: 'These fields cannot be shared.',
    noField: 'Choose at least one field.',
    nobodyListed: 'Name at least one organization.',
    nothingShared: 'Add at least one part.',
    endsBeforeItBegins: 'The last day comes before the first.',
    agencyStays: 'An agreement stays with its agency. End it and make another.',
    over: 'This agreement is over. Make another one.',
    endBeforeStart: 'It cannot end before it begins.',
    endInThePast: 'A past day cannot be taken back: choose today or a later day.',
    endAfterLast: 'It ends by itself before that day.',
    notAPartner: 'This account does not have the role of a partner.',
    noAgency: 'Your account is not linked to an agency yet. Ask whoever invited you.',
  },
};
