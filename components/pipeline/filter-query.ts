import { FILTER_NAMES, type CaseFilters } from '@/lib/domain/pipeline/pipeline-question';

/** Filters as they stand in an address, with some of them set anew; undefined takes one away. */
export const filterQuery = (filters: CaseFilters, over: Partial<Record<string, string | undefined>> = {}): string => {
  const merged: Record<string, unknown> = { ...Object.fromEntries(FILTER_NAMES.map((name) => [name, filters[name]])), ...over };
  const query = new URLSearchParams(Object.entries(merged).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]))).toString();
  return query === '' ? '' : `?${query}`;
};
