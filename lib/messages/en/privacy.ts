import { disclosures } from './privacy-disclosures';
import { retention } from './privacy-retention';

export const privacy = {
  disclosures,
  retention,
  title: 'Privacy',
  sub: 'Consents that run out, what is held about somebody, requests for access, and how long words are kept.',
  refusals: {
    oneSubject: 'A consent is given by one organization or one person.',
    partnerForSharing: 'Name the partner agency for sharing, and only then.',
    endsBeforeItBegins: 'It would end before it begins.',
    inTheFuture: 'This day is still to come.',
    withdrawnAlready: 'This consent is withdrawn already. It can only be given anew.',
    withdrawnBeforeGiven: 'It cannot be withdrawn before the day it was given.',
  },
  scopes: { contact: 'May be contacted', aggregate: 'Counted in aggregates', share_with: 'Shared with a partner', directory: 'Public directory', quote: 'Quoted by name' },
  sources: { form: 'Signed form', email: 'E-mail', spoken: 'Spoken', interview: 'Interview', membership: 'Membership', published_address: 'Published address' },
  standings: { none: 'Not asked', given: 'Given', expired: 'Expired', withdrawn: 'Withdrawn' },
  until: (day: string) => `until ${day}`,
  since: (day: string) => `since ${day}`,
  consents: {
    title: 'Consent', none: 'Nobody has asked for a consent yet.', give: 'Record a consent', withdraw: 'Withdraw', given: 'The consent is recorded.', withdrawn: 'The consent is withdrawn.',
    scope: 'To what', partner: 'Which partner agency', partnerHint: 'For sharing alone.', source: 'How it was given', givenBy: 'Who gave it', givenOn: 'Given on', expiresOn: 'Ends on',
    expiresHint: 'Empty: until it is withdrawn.', note: 'Note', withdrawnOn: 'Withdrawn on', withdrawnHow: 'How it was withdrawn',
    line: (who: string, how: string, day: string) => `${who}, ${how}, ${day}`,
    history: 'Every consent', subject: 'Who', ends: 'Ends', expiring: 'Consents that run out', expiringNone: 'No consent runs out soon.', expiringNote: (days: number) => `within ${days} days, or in the last ${days}`,
  },
  rest: {
    title: 'Do not contact', set: 'Mark as not to be contacted', lift: 'May be contacted again', on: 'Asked on', why: 'Why it is lifted', done: 'Marked. It is shown wherever they are chosen.', lifted: 'They may be contacted again.',
    note: (day: string) => `Asked not to be contacted, on ${day}.`, hint: 'Log what they tell us, but do not call, write or visit.',
    warning: (names: string) => `${names}: asked not to be contacted. Log what came from them, and do not approach them.`,
  },
  holdings: {
    action: 'What do we hold?', title: (name: string) => `What we hold about ${name}`, crumb: 'What we hold',
    sub: (records: number) => (records === 1 ? 'One record you may read.' : `${records} records you may read.`),
    json: 'Download as JSON', print: 'Print', none: 'Nothing of this kind.', when: 'Day', what: 'Record', asOf: (at: string) => `As of ${at}.`,
    request: 'Answer a request for access',
    looked: (times: number, day: string) => (times === 1 ? `once, on ${day}` : `${times} times, last on ${day}`), neverLooked: 'not yet',
  },
  records: {
    organization: 'The organization', person: 'The person', site: 'Sites', affiliation: 'Roles', membership: 'Memberships', relation: 'Relations', activity: 'Contacts', topic: 'Topics', task: 'Follow-ups', commitment: 'Commitments',
    referral: 'Referrals', introduction: 'Introductions', claim: 'Jobs claimed', attachment: 'Attachments', answer: 'Answers in interviews', red_flag: 'Red flags', red_flag_step: 'Steps of red flags', consent: 'Consents',
    planned_visit: 'Planned visits', assessment: 'Assessments', cluster_role: 'Roles in forming clusters', pledge: 'Pledges', case: 'Cases', initiative_member: 'Initiatives', meeting: 'Meetings of forming clusters', rating: 'Collaboration ratings', rating_invitation: 'Invitations to rate', directory_entry: 'Entry in the directory', directory_request: 'Requests to the directory', shared: 'Shown to partner agencies', change: 'Earlier values, kept for as long as a change can be undone',
  },
  fields: {
    from: 'From', until: 'Until', shownFields: 'What it may see, where consents stand', looked: 'Its people looked', scores: 'Scores', willingFor: 'Willing for', amount: 'Amount', hours: 'Hours',
    legalName: 'Legal name', tradeNames: 'Trade names', businessNumber: 'Business number', website: 'Website', about: 'About', doNotContactSince: 'Not to be contacted since', status: 'Status', kind: 'Kind',
    givenName: 'Given name', familyName: 'Family name', pronoun: 'Pronoun', email: 'E-mail', phone: 'Telephone', languages: 'Languages', name: 'Name', address: 'Address', place: 'Place', title: 'Title',
    summary: 'Summary', details: 'Details', text: 'Text', evidence: 'Evidence', need: 'Need', outcomeNote: 'Outcome', purpose: 'Purpose', statement: 'Statement', fileName: 'File name', question: 'Question', answer: 'Answer',
    why: 'Why', resolution: 'Resolution', note: 'Note', givenBy: 'Given by', source: 'Source', scope: 'Scope', membershipClass: 'Class', organization: 'Organization', jobs: 'Jobs', withdrawnHow: 'Withdrawn how', state: 'State', dueOn: 'Due',
  },
};
