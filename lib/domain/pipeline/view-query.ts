import { queryText } from '../sheet/query-text';
import { VIEW_WORDS } from '../sheet/view-words';
import { FILTER_NAMES } from './pipeline-question';

const KEPT: readonly string[] = [...FILTER_NAMES, 'stage', ...VIEW_WORDS];

/** Of the query of an address only what narrows or sorts a list of cases, in one order: 'part=a&jobs=5'. */
export const viewQuery = (query: string): string => {
  const given = new URLSearchParams(query);
  return queryText(Object.fromEntries(KEPT.map((name) => [name, given.get(name) ?? undefined])));
};
