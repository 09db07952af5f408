import { dimensionSurvey, type SurveyedDimension } from './dimension-survey';
import { guessDataset, type DatasetGuess } from './guess-dataset';
import { guessDecimalMark, type DecimalMark } from './guess-decimal-mark';
import type { Delimiter } from './guess-delimiter';
import { parseYear } from './parse-year';
import { ownNames } from './own-names';
import { publisherFacts, type PublisherFacts } from './publisher-facts';
import { qcewGroups } from './qcew-groups';
import type { KnownLayout } from './recognise-head';
import type { KnownRegion, RegionSystem } from './region-finder';
import type { Crosstab } from './crosstab';
import { crosstabDimensions } from './crosstab-dimensions';
import { tableLook } from './table-look';
import { remembered } from './remembered';
import { scaleInUnit, scaleOfScalarId, scaleOfWords } from './scale-words';
import type { TextEncoding } from './text-encoding';

const SAMPLE_RECORDS = 5;
const SAMPLE_FIGURES = 5000;

/** The first look at a table: what it is made of and what can be guessed about its source. */
export type TableSurvey = {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly decimalMark: DecimalMark;
  readonly layout: KnownLayout['layout'];
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly records: number;
  readonly periods: readonly number[];
  readonly dimensions: readonly SurveyedDimension[];
  readonly guess: DatasetGuess;
  /** What the publisher says of the table, its notes among it. */
  readonly facts?: PublisherFacts;
  /** The table brings regions or industries of its own. */
  readonly ownRegions?: boolean;
  readonly ownIndustries?: boolean;
  /** It has no column of regions: a person says which one region every figure is of. */
  readonly ofOneRegion?: boolean;
  /** The level its regions are of, where names alone cannot tell. */
  readonly regionSystem?: RegionSystem | null;
  /** Inside an archive: the file that holds the table. In a workbook: its sheets and the one that was read. */
  readonly entry?: string | null;
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** Where the figures of a crosstab stand, as found or as picked before in a file of the same make; null where a person must pick. */
  readonly shape?: Crosstab | null;
  /** Words of the first rows: a sheet of the same make is read with the cells picked before. */
  readonly signature?: string;
  /** The first rows of the sheet, to pick from. */
  readonly grid?: readonly (readonly string[])[];
};

type File = {
  readonly fileName: string; readonly encoding: TextEncoding; readonly delimiter: Delimiter; readonly lastYear: number;
  readonly regions?: readonly KnownRegion[]; readonly industryCodes?: readonly string[];
  /** Title, table number and notes from a file of metadata beside the table. */
  readonly metadata?: { readonly title: string; readonly sourceTable: string | null; readonly notes: readonly string[]; readonly surveys?: readonly string[] } | null;
};
const MOST_NOTES = 300;

const scaleOf = (table: KnownLayout, record: readonly string[]): number => {
  if (table.layout === 'tidy') return Math.max(table.columns.figure.scale, scaleInUnit(record[table.columns.at.unit ?? -1] ?? ''));
  if (table.layout !== 'statcan') return 1;
  const { scale = -1, scalarId = -1, unit = -1 } = table.columns.at;
  const stated = scaleOfWords(record[scale] ?? '') ?? scaleOfScalarId(record[scalarId] ?? '') ?? 1;
  return stated === 1 ? scaleInUnit(record[unit] ?? '') : stated;
};

const decimalsOf = (table: KnownLayout, record: readonly string[]): number | null => {
  const stated = table.layout === 'statcan' ? record[table.columns.at.decimals ?? -1]?.trim() : undefined;
  return stated && /^\d$/.test(stated) ? Number(stated) : null;
};

const systemInWords = (title: string): RegionSystem | null => {
  if (/economic regions?|régions? économiques?/i.test(title)) return 'economic_region';
  return /census divisions?|divisions? de recensement/i.test(title) ? 'census_division' : null;
};

const dimensionsOf = (table: KnownLayout) => {
  if (table.layout === 'statcan' || table.layout === 'sdmx') return dimensionSurvey(table.columns);
  if (table.layout === 'qcew') return qcewGroups(table.columns);
  return table.layout === 'legacy' || table.layout === 'crosstab' ? crosstabDimensions(table.columns) : null;
};

/** Takes the records of one pass, in order, and answers what they say together. */
export function tableSurvey(table: KnownLayout, { fileName, encoding, delimiter, lastYear, regions = [], industryCodes = [], metadata = null }: File): {
  see: (record: readonly string[]) => void;
  result: () => TableSurvey;
} {
  const look = tableLook(table);
  const names = ownNames(regions, industryCodes);
  const dimensions = dimensionsOf(table);
  const titles = table.layout === 'legacy' || table.layout === 'crosstab' ? table.columns.titles : [];
  const notes: string[] = [];
  const sample: (readonly string[])[] = [];
  const figures: string[] = [];
  const periods = new Set<number>();
  const yearOf = remembered((period: string) => parseYear(period, lastYear));
  let records = 0;

  return {
    see(record) {
      records += 1;
      dimensions?.see(record);
      if (sample.length < SAMPLE_RECORDS) sample.push(record);
      const { cells, note } = look(record);
      if (note !== '' && notes.length < MOST_NOTES) notes.push(note);
      for (const cell of cells) {
        if (figures.length < SAMPLE_FIGURES) figures.push(cell.value);
        const year = yearOf(cell.period);
        if (year.ok) periods.add(year.year);
        names.see(cell);
      }
    },
    result() {
      const sorted = [...periods].sort((a, b) => a - b);
      const first = sample[0] ?? [];
      const named = names.result();
      const surveyed = dimensions?.dimensions() ?? [];
      const read = guessDataset(table, { fileName, periods: sorted, decimals: decimalsOf(table, first), scale: scaleOf(table, first), titles });
      const guess = { ...read, sourceTable: metadata?.sourceTable ?? read.sourceTable };
      return {
        encoding, delimiter, records, sample,
        decimalMark: guessDecimalMark(figures, delimiter),
        layout: table.layout,
        header: table.columns.header,
        periods: sorted,
        dimensions: surveyed,
        guess,
        facts: publisherFacts(table, {
          title: metadata?.title ?? '', titles, header: [...table.columns.header, ...(metadata?.surveys ?? [])], sourceTable: guess.sourceTable, notes: [...titles.slice(1), ...notes, ...(metadata?.notes ?? [])], periods: sorted, dimensions: surveyed,
        }),
        ...(table.layout === 'qcew' || table.layout === 'statcan' ? {} : named),
        ...(table.layout === 'qcew' ? {} : { regionSystem: named.regionSystem ?? systemInWords([metadata?.title ?? '', ...titles].join(' ')) }),
        ...(table.layout === 'crosstab' || table.layout === 'legacy' ? { shape: table.columns.shape } : {}),
        ...(table.layout === 'tidy' && table.columns.at.region === undefined && table.columns.at.regionCode === undefined ? { ofOneRegion: true } : {}),
      };
    },
  };
}
