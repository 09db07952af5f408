import { FILTER_NAMES } from './pipeline-question';

const KEPT: readonly string[] = [...FILTER_NAMES, 'stage', 'sort'];

/** Of the query of an address only what narrows or sorts a list of cases, in one order: 'part=a&jobs=5'. */
export const viewQuery = (query: string): string => {
  const given = new URLSearchParams(query);
  return new URLSearchParams(KEPT.flatMap((name) => (given.get(name) ? [[name, given.get(name) ?? '']] : []))).toString();
};
