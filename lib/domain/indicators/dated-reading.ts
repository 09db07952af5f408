import type { ClassScheme } from './class-scheme';
import type { FigureLine } from './figure-cell';
import type { FigureTable } from './figure-table';
import type { GrowthSpan } from './growth-span';
import { latestPair } from './latest-pair';
import { lineReading, type LineReading, type LineSum } from './line-reading';
import type { Place } from './place';
import type { Refusal } from './refusal';
import type { Series } from './series';
import { usableYears } from './usable-years';

/** A vintage as the readings need it: what its publisher allows, and its cells. */
export type Source = { readonly id: string; readonly series: Series; readonly table: FigureTable };

/** The same lines as another vintage publishes them; null where it cuts the industries differently. */
export type Matching = (source: Source) => LineSum | null;

export type DatedReading = LineReading & {
  readonly year: number;
  readonly sourceId: string;
  /** Why growth and class are null in the chosen vintage. */
  readonly refusal: Refusal | null;
  /** The last pair of LQ and growth that one other vintage holds, with its years. */
  readonly older: (LineReading & { readonly year: number; readonly sourceId: string }) | null;
};

export type DatedAsk = {
  readonly chosen: Source;
  readonly others: readonly Source[];
  readonly place: Place;
  readonly year: number;
  /** Growth starts here, or with the first usable year. */
  readonly baseYear?: number;
  readonly scheme: ClassScheme;
  readonly lines: LineSum;
  readonly matching: Matching;
  /** Jobs of one establishment, where somebody chose it. */
  readonly establishment?: number;
};

/** A reading of the chosen vintage, with growth of the same vintage or, where it has none, the older pair beside it. */
export const datedReading = ({ chosen, others, place, year, baseYear, scheme, lines, matching, establishment }: DatedAsk): DatedReading => {
  const sources = [chosen, ...others];
  const linesIn = (source: Source) => (source === chosen ? lines : matching(source));
  const available = sources.map((source) => ({
    series: { ...source.series, sourceId: source.id },
    years: usableYears(source.table, place, linesIn(source) ?? []),
  }));
  const chosenSeries = { ...chosen.series, sourceId: chosen.id };
  const pair = latestPair({ chosen: { series: chosenSeries, year }, available, ...(baseYear !== undefined && { baseYear }) });
  const own = lineReading(chosen.table, chosen.series, scheme, { place, lines, year, establishment }, pair.span);
  return { ...own, year, sourceId: chosen.id, refusal: pair.refusal, older: olderOf(sources, pair.older, linesIn, place, scheme) };
};

const olderOf = (
  sources: readonly Source[], span: GrowthSpan<Series & { sourceId: string }> | null, linesIn: Matching, place: Place, scheme: ClassScheme,
): DatedReading['older'] => {
  const source = sources.find(({ id }) => id === span?.series.sourceId);
  const lines = source ? linesIn(source) : null;
  if (!span || !source || !lines) return null;
  const reading = lineReading(source.table, source.series, scheme, { place, lines, year: span.endYear }, span);
  return { ...reading, year: span.endYear, sourceId: source.id };
};

const coverage = (line: FigureLine) => (line.level === 'total' ? 'total' : [...line.naics].sort().join(' '));

/** Finds in another vintage the one line that covers the same NAICS codes. */
export const sameCoverage = (line: FigureLine): Matching => ({ table }) => {
  const wanted = coverage(line);
  const found = wanted === '' ? undefined : table.lines.find((candidate) => coverage(candidate) === wanted);
  return found ? [{ code: found.code, weight: 1 }] : null;
};
