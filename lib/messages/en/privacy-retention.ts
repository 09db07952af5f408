export const retention = {
  title: 'Retention', sub: 'How long words are kept. Nothing is purged without a person’s order.', none: 'No rule yet', noneHint: 'Without a rule everything is kept.',
  add: 'Add a rule', added: 'The rule is added.', record: 'Kind of record', afterMonths: 'Months', why: 'Why', end: 'End the rule', endAsk: 'End this rule?', endText: 'What it purged stays purged.',
  records: { activity: 'Contacts', task: 'Closed follow-ups without a contact', red_flag: 'Closed red flags without a contact', directory_request: 'Settled requests to the directory' },
  onlyKind: 'Only contacts of kind', everyKind: 'Every kind', ofKinds: (kinds: string) => `of kind ${kinds}`,
  after: (months: number) => `after ${months} months`,
  preview: 'What would be purged', purge: 'Purge', purgeAsk: (count: number) => (count === 1 ? 'Purge the words of one record?' : `Purge the words of ${count} records?`),
  purgeText: 'The words are gone for good, also from earlier versions. That something was there stays, with its day, who purged it and why. Backups made before still hold them.',
  purged: 'The words are purged.', previewCount: (purged: number, kept: number) => `${purged} to purge, ${kept} kept`, nothing: 'Nothing is old enough.', kept: 'Kept', day: 'Day', what: 'What it is', because: 'Because',
  heldBackBy: {
    open_task: 'a follow-up is open', open_commitment: 'a commitment is open', open_red_flag: 'a red flag is open', open_disclosure: 'a request for access is open', open_interview: 'an interview is open',
  },
  purgedWords: 'Purged',
  refusals: { tooSoon: 'At least twelve months.', kindsOfContacts: 'Kinds are of contacts; leave it empty for other records.', changedSince: 'What would be purged has changed since the preview. Look again.' },
};
