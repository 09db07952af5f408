import { LEAVE_OUT, type ImportChoices, type NamePut } from './import-choices';
import type { RowContext } from './row-context';
import type { RowReader } from './row-outcome';
import { rowReader, type SingleFigureTable } from './row-reader';
import { leftOut } from './row-shape';

type Names = Pick<ImportChoices, 'regionNames' | 'industryNames'>;
type Places = { regionCode: number; region: number; industryCode: number; industry: number };

/** Where a record prints its region and industry; -1 where it does not. */
export const placesOf = (table: SingleFigureTable): Places => {
  if (table.layout === 'statcan') {
    const { dguid = -1, region = -1 } = table.columns.at;
    return { regionCode: dguid, region, industryCode: -1, industry: table.columns.industry };
  }
  if (table.layout === 'sdmx') {
    const { at: { region = -1, industry = -1 }, names } = table.columns;
    return { regionCode: region, region: names.region, industryCode: industry, industry: names.industry };
  }
  const { regionCode = -1, region = -1, naics = -1, industry = -1 } = table.columns.at;
  return { regionCode, region, industryCode: naics, industry };
};

const putBy = (names: readonly NamePut[]) => new Map(names.map(({ name, put }) => [name.trim(), put]));
const BRACKETED = /\s*\[[^\][]*\]\s*$/;

/**
 * A row reader that first puts our region codes and NAICS codes in the place of names a person has mapped; rows whose region or
 * industry is mapped to LEAVE_OUT are left out as of another region. Names nobody mapped are read as they are printed.
 */
export function mappedReader(table: SingleFigureTable, context: RowContext, { regionNames, industryNames }: Names): RowReader {
  const read = rowReader(table, context);
  if (![...regionNames, ...industryNames].some(({ put }) => put !== '')) return read;
  const at = placesOf(table);
  const regionPut = putBy(regionNames);
  const industryPut = putBy(industryNames);
  const chosen = (names: ReadonlyMap<string, string>, record: readonly string[], places: readonly number[]) => {
    for (const place of places) {
      const printed = record[place]?.trim() ?? '';
      const put = names.get(printed);
      if (put) return { printed, put };
    }
    return null;
  };
  const replaced = (record: readonly string[], values: Readonly<Record<number, string>>) => record.map((cell, index) => values[index] ?? cell);

  return (record, line) => {
    const region = chosen(regionPut, record, [at.regionCode, at.region]);
    const industry = chosen(industryPut, record, [at.industryCode, at.industry]);
    const skipped = [region, industry].find((choice) => choice?.put === LEAVE_OUT);
    if (skipped) return leftOut(line, skipped.printed, 'other-region');
    if (!region && !industry) return read(record, line);
    const title = (record[at.industry] ?? '').replace(BRACKETED, '');
    return read(replaced(record, {
      ...(region && { [at.regionCode]: table.layout === 'statcan' ? '' : region.put, [at.region]: region.put }),
      ...(industry && { [at.industryCode]: industry.put, [at.industry]: `${title} [${industry.put}]` }),
    }), line);
  };
}
