import type { SearchGroup } from '@/lib/domain/search/search-group';

const groups: Record<SearchGroup, string> = {
  organization: 'Organizations', person: 'People', contact: 'Contacts', case: 'Cases', initiative: 'Initiatives', meeting: 'Meetings',
  interview: 'Interviews', file: 'Files', report: 'Issued reports', survey: 'Surveys', page: 'Pages and actions',
};

export const search = {
  groups,
  title: 'Search',
  sub: 'Everything you may read: names, contacts, cases, initiatives, meetings, files, reports and pages.',
  field: 'Search for',
  placeholder: 'A name, a word of a contact, a page',
  submit: 'Search',
  interviewWith: (firm: string) => `Interview with ${firm}`,
  also: (name: string) => `also known as ${name}`,
  near: 'one letter away from what you typed',
  count: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  first: (count: number) => `the first ${count}`,
  showMore: (group: string) => `More ${group.toLowerCase()}`,
  everything: 'Back to everything',
  all: 'Show everything found',
  unknown: (words: string) => `Nothing is called ${words}: it was left out.`,
  start: { title: 'Type what you are looking for', hint: 'A part of a name is enough; one wrong letter does not matter. In any list, Ctrl K does the same.' },
  none: {
    title: (typed: string) => `Nothing found for "${typed}"`,
    hint: 'Try fewer words or another part of the name. What is archived is found in its list with the archived shown.',
    filtered: 'Try without the filters, or add what is missing.',
    without: 'Search without the filters',
  },
  help: {
    title: 'Words that narrow a search',
    example: 'Example', finds: 'Finds',
    rows: [
      ['in:people reid', 'People alone; as well in:contacts, in:cases, in:initiatives, in:meetings, in:interviews, in:files, in:reports, in:surveys, in:pages'],
      ['is:case peak', 'The same, for one: is:firm, is:case, is:file; type: says the same as is:'],
      ['kind:association', 'Organizations of a kind, and the people who work for them'],
      ['town:"Prince George" weld', 'Organizations with an open site in a town; quotes where it has several words'],
      ['tag:supplier', 'Organizations with a tag'],
    ] as const,
  },
};
