import { dimensionSurvey, type SurveyedDimension } from './dimension-survey';
import { guessDataset, type DatasetGuess } from './guess-dataset';
import { guessDecimalMark, type DecimalMark } from './guess-decimal-mark';
import type { Delimiter } from './guess-delimiter';
import { parseYear } from './parse-year';
import type { RecognisedTable } from './recognise-table';
import { scaleInUnit, scaleOfScalarId, scaleOfWords } from './scale-words';
import type { TextEncoding } from './text-encoding';

const SAMPLE_RECORDS = 5;
const SAMPLE_FIGURES = 5000;

export type KnownLayout = Exclude<RecognisedTable, { layout: 'unknown' }>;

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
};

type File = { readonly fileName: string; readonly encoding: TextEncoding; readonly delimiter: Delimiter; readonly lastYear: number };

const scaleOf = (table: KnownLayout, record: readonly string[]): number => {
  if (table.layout === 'tidy') return Math.max(table.columns.figure.scale, scaleInUnit(record[table.columns.at.unit ?? -1] ?? ''));
  const { scale = -1, scalarId = -1, unit = -1 } = table.columns.at;
  const stated = scaleOfWords(record[scale] ?? '') ?? scaleOfScalarId(record[scalarId] ?? '') ?? 1;
  return stated === 1 ? scaleInUnit(record[unit] ?? '') : stated;
};

const decimalsOf = (table: KnownLayout, record: readonly string[]): number | null => {
  const stated = table.layout === 'statcan' ? record[table.columns.at.decimals ?? -1]?.trim() : undefined;
  return stated && /^\d$/.test(stated) ? Number(stated) : null;
};

/** Takes the records of one pass, in order, and answers what they say together. */
export function tableSurvey(table: KnownLayout, { fileName, encoding, delimiter, lastYear }: File): {
  see: (record: readonly string[]) => void;
  result: () => TableSurvey;
} {
  const { period = -1, value = -1 } = table.columns.at;
  const dimensions = table.layout === 'statcan' ? dimensionSurvey(table.columns) : null;
  const sample: (readonly string[])[] = [];
  const figures: string[] = [];
  const periods = new Set<number>();
  let records = 0;

  return {
    see(record) {
      records += 1;
      dimensions?.see(record);
      if (sample.length < SAMPLE_RECORDS) sample.push(record);
      if (figures.length < SAMPLE_FIGURES) figures.push(record[value] ?? '');
      const year = parseYear(record[period] ?? '', lastYear);
      if (year.ok) periods.add(year.year);
    },
    result() {
      const sorted = [...periods].sort((a, b) => a - b);
      const first = sample[0] ?? [];
      return {
        encoding, delimiter, records, sample,
        decimalMark: guessDecimalMark(figures, delimiter),
        layout: table.layout,
        header: table.columns.header,
        periods: sorted,
        dimensions: dimensions?.dimensions() ?? [],
        guess: guessDataset(table, { fileName, periods: sorted, decimals: decimalsOf(table, first), scale: scaleOf(table, first) }),
      };
    },
  };
}
