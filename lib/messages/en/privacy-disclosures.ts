export const disclosures = {
  title: 'Requests for access', sub: 'Every record about the subject, field by field: released, severed or withheld, with the section of the Freedom of Information and Protection of Privacy Act.',
  none: 'No request for access yet', noneHint: 'Open a person or an organization and choose “What do we hold?”.',
  start: 'Answer a request for access', reference: 'Reference', receivedOn: 'Received on', dueOn: 'Due on', dueHint: 'The act gives 30 business days.', started: 'The package is collected.',
  about: 'About', states: { open: 'Open', released: 'Released' }, due: 'Due',
  decisions: { release: 'Release', sever: 'Sever', withhold: 'Withhold' }, undecided: 'Undecided',
  decision: 'What happens to it', section: 'Section', noSection: 'No section', find: 'Words to sever, one to a line', findHint: 'Every place they stand is blacked out.', ranges: 'Blacked out', save: 'Decide', decided: 'Decided.',
  suggest: 'Sever the names of third parties', suggested: (count: number) => (count === 1 ? 'One field holds the name of somebody else.' : `${count} fields hold names of somebody else.`), suggestDone: 'The names are severed under section 22.',
  releaseRest: 'Release everything undecided', releaseRestDone: 'Everything undecided is released.',
  counts: (undecided: number, severed: number, withheld: number) => `${undecided} undecided, ${severed} severed, ${withheld} withheld`,
  preview: 'Preview', previewSub: 'As it would leave. Nothing that is severed stands in this page.', release: 'Release the package', releaseAsk: 'Release this package?',
  releaseText: 'It is kept as issued and does not change any more.', released: 'The package is released and kept as issued.',
  html: 'Download as a page', json: 'Download as JSON', severedMark: (section: string) => `[severed, s. ${section}]`, withheldMark: (section: string) => `[withheld, s. ${section}]`,
  issued: (day: string) => `Issued ${day}`, documentTitle: (reference: string) => `Records released, ${reference}`, sectionsUsed: 'Sections applied', record: 'Record',
  refusals: {
    undecided: (count: number) => (count === 1 ? 'One field is undecided.' : `${count} fields are undecided.`), released: 'This package is released and does not change any more.',
    sectionNeeded: 'Name the section of the act.', nothingFound: 'None of these words stands in the field.', unknownField: 'This field is not part of the package.',
  },
  sections: {
    '13': 'Advice or recommendations', '14': 'Legal advice', '15': 'Harm to law enforcement', '16': 'Harm to relations between governments', '17': 'Harm to financial interests of a public body',
    '18.1': 'Harm to interests of an Indigenous people', '19': 'Harm to somebody’s safety or health', '21': 'Harm to business interests of a third party', '22': 'Unreasonable invasion of a third party’s privacy',
  },
};
