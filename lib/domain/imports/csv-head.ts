import { guessDelimiter } from './guess-delimiter';
import { tidyColumns } from './tidy-columns';

export type CsvHead = {
  readonly columns: number;
  readonly places: { readonly region: number; readonly industry: number; readonly year: number; readonly value: number };
  readonly delimiter: string;
  /** What a figure is multiplied by: 1000 under `employment_thousands`. */
  readonly scale: number;
  /** Where the first row of data begins, in bytes. */
  readonly dataFrom: number;
};

const NEWLINE = 10;
const BOM = /^\ufeff/;
const quoted = /^"(.*)"$/;

/** The header of a tidy CSV in UTF-8: where its columns stand, and where its data begin; else the columns it has no name for. Codes go before names. */
export function csvHead(bytes: Uint8Array): CsvHead | { readonly missing: readonly string[] } {
  const end = bytes.indexOf(NEWLINE);
  const line = new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end)).replace(BOM, '').replace(/\r$/, '');
  const delimiter = guessDelimiter(line);
  const header = line.split(delimiter).map((cell) => cell.trim().replace(quoted, '$1'));
  const { columns: { at, figure }, missing } = tidyColumns(header);
  const region = at.regionCode ?? at.region;
  const industry = at.naics ?? at.industry;
  if (region === undefined || industry === undefined || at.period === undefined || at.value === undefined) return { missing };
  return { columns: header.length, places: { region, industry, year: at.period, value: at.value }, delimiter, scale: figure.scale, dataFrom: end < 0 ? bytes.length : end + 1 };
}
