import { ORGANIZATION_KINDS } from '../register/organization-kind';
import { SEARCH_GROUPS, type SearchGroup } from './search-group';

/** Words that narrow a search, as they are typed before a colon. */
export const FILTER_WORDS = ['in', 'is', 'type', 'kind', 'town', 'tag'] as const;
export type FilterWord = (typeof FILTER_WORDS)[number];

/** What people call what they look in, one and many; the group's own name is among them. */
const CALLED: Record<SearchGroup, readonly string[]> = {
  organization: ['organizations', 'organisation', 'organisations', 'firm', 'firms', 'company', 'companies'],
  person: ['people', 'persons', 'contact person'],
  contact: ['contacts', 'activity', 'activities', 'visit', 'visits', 'call', 'calls', 'outreach'],
  case: ['cases', 'pipeline'],
  initiative: ['initiatives', 'project', 'projects'],
  meeting: ['meetings', 'series'],
  interview: ['interviews'],
  file: ['files', 'document', 'documents', 'attachment', 'attachments'],
  report: ['reports'],
  survey: ['surveys'],
  page: ['pages', 'command', 'commands'],
};

const GROUP_OF = new Map(SEARCH_GROUPS.flatMap((group) => [group, ...CALLED[group]].map((name) => [name, group] as const)));
const KIND_OF = new Map(ORGANIZATION_KINDS.flatMap((kind) => [[kind, kind], [kind.replaceAll('_', ' '), kind], [kind.replaceAll('_', '-'), kind]] as const));

/** The group a typed word names, or null. */
export const groupCalled = (word: string): SearchGroup | null => GROUP_OF.get(word.toLowerCase()) ?? null;
/** The kind of organization a typed word names, singular or plural, or null. */
export const kindCalled = (word: string) => KIND_OF.get(word.toLowerCase()) ?? KIND_OF.get(word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')) ?? null;
