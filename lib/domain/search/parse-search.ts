import type { OrganizationKind } from '../register/organization-kind';
import { fold } from '../register/fold';
import { FILTER_WORDS, groupCalled, kindCalled, type FilterWord } from './filter-words';
import type { SearchGroup } from './search-group';

export type ParsedSearch = {
  /** Folded; '' where only filters were typed. */
  term: string;
  /** Null: everywhere. Of several, any. */
  groups: SearchGroup[] | null;
  kind: OrganizationKind | null;
  /** Folded names. */
  town: string | null;
  tag: string | null;
  /** Filters whose value nothing is called: said to the person, and left out. */
  unknown: string[];
};

const FILTER = new RegExp(`(?<=^|\\s)(${FILTER_WORDS.join('|')}):(?:"([^"]*)"?|(\\S*))`, 'giu');

/**
 * What somebody typed into the search, taken apart: `peak in:people town:"Prince George" kind:association tag:supplier`.
 * A value of several words stands in quotes; a filter without a value is not there yet. A town of several words without quotes
 * takes the first: quotes are what help says. Anything else, a colon too, is text.
 */
export const parseSearch = (typed: string): ParsedSearch => {
  const found: ParsedSearch = { term: '', groups: null, kind: null, town: null, tag: null, unknown: [] };
  const text = typed.replace(FILTER, (whole, word: string, quoted: string | undefined, bare: string | undefined) => {
    const value = (quoted ?? bare ?? '').trim();
    if (value === '') return ' ';
    const filter = word.toLowerCase() as FilterWord;
    const either = filter === 'is' || filter === 'type';
    const group = filter === 'in' || either ? groupCalled(value) : null;
    const kind = filter === 'kind' || (either && !group) ? kindCalled(value) : null;
    if (group) found.groups = [...(found.groups ?? []), group];
    else if (kind) found.kind = kind;
    else if (filter === 'town') found.town = fold(value);
    else if (filter === 'tag') found.tag = fold(value);
    else found.unknown.push(whole.trim());
    return ' ';
  });
  return { ...found, term: fold(text) };
};
