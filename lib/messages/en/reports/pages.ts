export const pages = {
  title: 'Reports', sub: 'What boards, councils and the public are handed, with every figure traced.', make: 'Make a report', about: 'About', cluster: 'Cluster', part: 'Part', wholeCluster: 'The whole cluster', region: 'Region', organization: 'Organization', quarter: 'Quarter', year: 'Year',
  show: 'Show', pdf: 'PDF', pptx: 'PowerPoint', docx: 'Word', making: 'Making the file', notMade: 'The file could not be made. Try again.', template: 'Text of the report', issue: 'Issue', issueTitle: 'Issue this report', issueWhat: 'It is kept as it stands now, word for word, and can no longer be changed.', note: 'For whom, or why', noteHint: 'Seen by colleagues alone.',
  issuedDone: 'Issued. It is kept as it stands.', sources: 'Sources', invented: 'Holds sample records: invented, not for publication.', internal: 'For colleagues and partners at the table. Restricted and sealed records are not in it.', publicEdition: 'Public edition: nothing in it is confidential.',
  page: (number: number, of: number) => `${number} of ${of}`, sourceLink: 'Behind it', chartTable: 'The chart as a table', notFound: 'No such report', asFile: 'As PDF or Word', profile: 'Profile', chooseFirm: 'Choose an organization', chooseFirmHint: 'Open an organization, then its brief, and choose As PDF or Word there.', organizations: 'Organizations', oneIs: (words: string) => `1: ${words}`,
};

export const issued = {
  title: 'Issued', empty: 'Nothing has been issued', emptyHint: 'Open a report and issue it: from then on it is kept as it was handed out.', columns: { title: 'Report', kind: 'Kind', by: 'Issued by', on: 'Issued', note: 'For whom' },
  as: (day: string, by: string) => `Issued on ${day} by ${by}. Kept as it was handed out.`, digest: 'Digest', vintages: 'Tables', template: 'Text', changed: 'What has changed since', same: 'Every figure is still the same.', then: 'Then', now: 'Now', gone: 'no longer there', added: 'new', figure: 'Figure', open: 'Open', more: (count: string) => `and ${count} more`,
  notNow: 'It cannot be made again today, so nothing can be compared.', refusals: { leaks: 'The public edition would hold something that is not public. It was not issued.', empty: 'There is nothing to issue.', altered: 'The report was altered on the way. Open it again.' },
};
