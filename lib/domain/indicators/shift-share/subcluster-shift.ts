import type { Source } from '../dated-reading';
import type { FigureLine } from '../figure-cell';
import { growthSpan } from '../growth-span';
import { lineFit } from '../line-fit';
import { known, missing, type Known, type Missing } from '../measured';
import { personsPerUnit } from '../persons-per-unit';
import type { Place } from '../place';
import { isRefusal } from '../refusal';
import { subclusterVisibility, visibilitySet, type SubclusterIndustry } from '../subcluster-visibility';
import { sumMeasured } from '../sum-measured';
import { usableYears } from '../usable-years';
import { dunn } from './dunn';

/** Dunn's split of a sub-cluster's jobs over a span, in persons, with the table it is of. */
export type SubclusterShift = { readonly sourceId: string; readonly baseYear: number; readonly endYear: number; readonly base: number; readonly ns: number; readonly im: number; readonly rs: number;
  /** The published line read in its stead, which holds other industries as well; null: the sub-cluster itself. */
  readonly line: string | null;
  /** Whether the years overlap those asked; where they do not, it speaks of another time. */
  readonly covers: boolean;
};

type Ask = {
  readonly sources: readonly Source[];
  readonly place: Place;
  readonly industries: readonly SubclusterIndustry[];
  readonly sixDigitCodes: readonly string[];
  readonly from: number;
  readonly to: number;
};

// Whatever its years: the sub-cluster itself goes before a line that holds others.
const OTHER_LINE = 1000;

/** The published line that holds the most industries of a sub-cluster, of those the one with the fewest others. */
const lineInstead = (published: readonly FigureLine[], industries: readonly SubclusterIndustry[], sixDigitCodes: readonly string[]) => {
  const set = visibilitySet(industries, sixDigitCodes);
  const fits = published.flatMap((line) => {
    const fit = lineFit({ code: line.code, prefixes: line.naics }, set, sixDigitCodes);
    return fit && fit.holds.length > 0 ? [{ ...line, holds: fit.holds.length, others: fit.alsoHolds.length }] : [];
  });
  return fits.sort((a, b) => b.holds - a.holds || a.others - b.others)[0] ?? null;
};

const inSource = ({ table, series, id }: Source, { place, industries, sixDigitCodes, from, to }: Ask): (SubclusterShift & { distance: number }) | null => {
  const published = table.lines.filter(({ naics, level }) => naics.length > 0 && level !== 'group');
  const { verdict, sum } = subclusterVisibility(industries, published.map(({ code, naics }) => ({ code, prefixes: naics })), sixDigitCodes);
  const stead = verdict === 'not-visible-at-depth' ? lineInstead(published, industries, sixDigitCodes) : null;
  if (verdict === 'not-visible-at-depth' && !stead) return null;
  const lines = (stead ? [stead] : sum).map(({ code }) => ({ code, weight: 1 }));
  const years = usableYears(table, place, lines);
  const nearest = (among: readonly number[], wanted: number) => [...among].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0];
  const endYear = nearest(years.filter((year) => year > Math.min(...years)), to);
  const baseYear = endYear === undefined ? undefined : nearest(years.filter((year) => year < endYear), Math.min(from, endYear - (to - from)));
  if (endYear === undefined || baseYear === undefined) return null;
  const span = growthSpan({ series, year: baseYear }, { series, year: endYear });
  if (isRefusal(span)) return null;
  const of = (region: string, year: number) => sumMeasured(lines.map(({ code }) => table.at(region, code, year).figure));
  const change = (region: string) => ({ base: of(region, baseYear), end: of(region, endYear) });
  const whole = (region: string) => ({ base: table.whole(region, baseYear).figure, end: table.whole(region, endYear).figure });
  const row = change(place.region);
  const split = dunn(span, { region: row, reference: change(place.reference) }, { region: whole(place.region), reference: whole(place.reference) });
  if ('value' in split || row.base.value === null) return null;
  const persons = personsPerUnit(series.unit);
  return { sourceId: id, baseYear, endYear, base: row.base.value * persons, ns: split.ns * persons, im: split.im * persons, rs: split.rs * persons, line: stead?.title ?? null, covers: baseYear < to && endYear > from, distance: (stead ? OTHER_LINE : 0) + Math.abs(baseYear - from) + Math.abs(endYear - to) };
};

/**
 * Shift-share (Dunn 1960) of a sub-cluster, read as one sum of the published lines inside it, over the years nearest to those asked that one table holds for
 * region and reference. In persons; NS + IM + RS = end - base. Among tables that allow growth the one whose years are nearest is taken, then the first.
 * Where none shows the sub-cluster itself, the published line that holds most of its industries is read and named (`line`): it holds others too.
 * Null `no-time-series` where none shows either in two years, `no-period` unless `from` < `to`.
 */
export function subclusterShift(ask: Ask): Known & { shift: SubclusterShift } | Missing {
  if (ask.from >= ask.to) return missing('no-period');
  const [best] = ask.sources.flatMap((source) => inSource(source, ask) ?? []).sort((a, b) => a.distance - b.distance);
  if (!best) return missing('no-time-series');
  const { distance: _, ...shift } = best;
  return { ...known(shift.rs), shift };
}
