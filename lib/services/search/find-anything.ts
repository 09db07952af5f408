import { may, type Permission } from '@/lib/auth/permissions';
import type { HitGroup } from '@/lib/domain/search/hit';
import { parseSearch, type ParsedSearch } from '@/lib/domain/search/parse-search';
import { SEARCH_GROUPS, type SearchGroup } from '@/lib/domain/search/search-group';
import type { SearchRecord } from '@/lib/domain/search/search-record';
import { SearchQuestion } from '@/lib/domain/search/search-question';
import { soughtWords } from '@/lib/domain/search/sought-words';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { query, type QueryContext } from '../define';
import { registerLabels } from '../register-labels';
import { casesFound } from './cases-found';
import { contactsFound } from './contacts-found';
import { recordsHolding } from './entries-holding';
import { filesFound } from './files-found';
import type { FindGroup, Sought } from './find-group';
import { firstInUse, inUse } from './in-use';
import { initiativesFound } from './initiatives-found';
import { interviewsFound } from './interviews-found';
import { meetingsFound } from './meetings-found';
import { namesFound } from './names-found';
import { reportsFound } from './reports-found';
import { surveysFound } from './surveys-found';
import { vocabulary } from './vocabulary';

/** A single letter begins too much to be looked for in texts. */
const SHORTEST_WORD = 2;

/** `records`: of which an entry must hold the words; `ofFirms`: the firms that were found have some as well. */
type ByWords = { permission: Permission; records: readonly SearchRecord[]; ofFirms?: true; find: FindGroup };

const BY_WORDS: Partial<Record<SearchGroup, ByWords>> = {
  contact: { permission: 'outreach.read', records: ['activity'], find: contactsFound },
  case: { permission: 'pipeline.read', records: ['case', 'casecode'], ofFirms: true, find: casesFound },
  initiative: { permission: 'initiatives.read', records: ['initiative'], find: initiativesFound },
  meeting: { permission: 'outreach.read', records: ['series', 'meeting'], find: meetingsFound },
  interview: { permission: 'outreach.read', records: [], ofFirms: true, find: interviewsFound },
  file: { permission: 'outreach.read', records: ['file'], find: filesFound },
  report: { permission: 'reports.read', records: ['report'], find: reportsFound },
  survey: { permission: 'outreach.read', records: ['survey'], find: surveysFound },
};
/** What holds none of the words need not be asked. */
const holds = ({ records, ofFirms }: ByWords, sought: Sought) =>
  (ofFirms === true && sought.organizations.length > 0) || records.some((record) => sought.records?.has(record) ?? true);

const BY_NAME = ['organization', 'person'] as const satisfies readonly SearchableKind[];

/** What holds nothing as it was typed comes after what does. */
const isNear = ({ hits }: HitGroup) => hits.every(({ match }) => match.startsWith('near'));

const isNarrowed = ({ kind, town, tag }: ParsedSearch) => kind !== null || town !== null || tag !== null;

/** Towns, kinds and tags are said of organizations, and of people by where they work: nothing else answers them. */
const groupsOf = (parsed: ParsedSearch, only: SearchGroup | undefined): readonly SearchGroup[] =>
  (only ? [only] : parsed.groups ?? SEARCH_GROUPS).filter((group) => !isNarrowed(parsed) || BY_NAME.some((kind) => kind === group));

const named = async (ctx: QueryContext, parsed: ParsedSearch, kinds: readonly SearchableKind[], limit: number): Promise<HitGroup[]> => {
  const { db, today } = ctx;
  if (parsed.term !== '') return namesFound(ctx, await Promise.all(kinds.map(async (kind) => ({ kind, term: parsed.term, limit, matching: await inUse(db, kind, parsed, today) }))));
  if (!isNarrowed(parsed) && parsed.groups === null) return [];
  return Promise.all(kinds.map(async (kind): Promise<HitGroup> => {
    const ids = await firstInUse(db, kind, parsed, today, limit + 1);
    const labels = await registerLabels(db, ids.slice(0, limit).map((recordId) => ({ kind, recordId })), today);
    return { group: kind, more: ids.length > limit, hits: labels.map(({ id, label, hint }) => ({ group: kind, id, label, hint, match: 'of', why: null, level: null })) };
  }));
};

/**
 * One search over everything the actor may read: names with all their ways, texts by their words, what belongs to the firms found; filters by
 * typed words. Levels are asked of the records themselves, before anything is counted. The same records in the same order on both engines.
 */
export const findAnything = query({
  name: 'search.find',
  permission: 'register.read',
  input: SearchQuestion,
  run: async (ctx, { q, group, limit }) => {
    const parsed = parseSearch(q);
    const wanted = groupsOf(parsed, group);
    const byName = await named(ctx, parsed, BY_NAME.filter((kind) => wanted.includes(kind)), limit);
    const firms = wanted.includes('organization') || parsed.term === '' ? byName : await named(ctx, parsed, ['organization'], limit);
    const organizations = firms.flatMap(({ hits }) => hits).filter((hit) => hit.group === 'organization' && !hit.match.startsWith('near'));
    const byWords = async (near: boolean): Promise<HitGroup[]> => {
      if (parsed.term.length < SHORTEST_WORD) return [];
      const words = soughtWords(parsed.term, near ? (await vocabulary(ctx.db)).texts : undefined);
      if (near && words.every((word) => word.near.length === 0)) return [];
      const sought: Sought = { term: parsed.term, words, records: await recordsHolding(ctx.db, words), near, limit, organizations };
      const groups = wanted.flatMap((one) => {
        const way = BY_WORDS[one];
        return way && may(ctx.actor, way.permission) && holds(way, sought) ? [way.find(ctx, sought)] : [];
      });
      return Promise.all(groups);
    };
    let found = [...byName, ...await byWords(false)];
    if (found.every(({ hits }) => hits.length === 0)) found = [...byName, ...await byWords(true)];
    const order = (one: HitGroup) => (isNear(one) ? SEARCH_GROUPS.length : 0) + SEARCH_GROUPS.indexOf(one.group);
    return { parsed, groups: found.filter(({ hits }) => hits.length > 0).sort((a, b) => order(a) - order(b)) };
  },
});
