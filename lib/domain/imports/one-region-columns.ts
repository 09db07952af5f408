import { tidyColumns, type TidyColumns } from './tidy-columns';

const LETTER = /\p{L}/u;

/**
 * The columns of a tidy table that only lacks a column of regions: every figure is of one region, which a person names. Null where
 * anything else is missing, or where words stand in a column nobody can name: those may be its regions.
 */
export function oneRegionColumns(header: readonly string[], records: readonly (readonly string[])[]): TidyColumns | null {
  const { columns, missing } = tidyColumns(header);
  if (missing.length !== 1 || missing[0] !== 'region') return null;
  const named = new Set(Object.values(columns.at));
  const worded = header.some((_, index) => !named.has(index) && records.some((record) => LETTER.test(record[index] ?? '')));
  return worded ? null : columns;
}
