import type { Source } from '../dated-reading';
import { growthSpan } from '../growth-span';
import { known, missing, type Known, type Missing } from '../measured';
import { personsPerUnit } from '../persons-per-unit';
import type { Place } from '../place';
import { isRefusal } from '../refusal';
import { subclusterVisibility, type SubclusterIndustry } from '../subcluster-visibility';
import { sumMeasured } from '../sum-measured';
import { usableYears } from '../usable-years';
import { dunn } from './dunn';

/** Dunn's split of a sub-cluster's jobs over a span, in persons, with the table it is of. */
export type SubclusterShift = { readonly sourceId: string; readonly baseYear: number; readonly endYear: number; readonly base: number; readonly ns: number; readonly im: number; readonly rs: number };

type Ask = {
  readonly sources: readonly Source[];
  readonly place: Place;
  readonly industries: readonly SubclusterIndustry[];
  readonly sixDigitCodes: readonly string[];
  readonly from: number;
  readonly to: number;
};

const inSource = ({ table, series, id }: Source, { place, industries, sixDigitCodes, from, to }: Ask): (SubclusterShift & { distance: number }) | null => {
  const { verdict, sum } = subclusterVisibility(industries, table.lines.filter(({ naics }) => naics.length > 0).map(({ code, naics }) => ({ code, prefixes: naics })), sixDigitCodes);
  if (verdict === 'not-visible-at-depth') return null;
  const lines = sum.map(({ code }) => ({ code, weight: 1 }));
  const years = usableYears(table, place, lines);
  const nearest = (wanted: number) => [...years].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0] ?? wanted;
  const [baseYear, endYear] = [nearest(from), nearest(to)];
  const span = growthSpan({ series, year: baseYear }, { series, year: endYear });
  if (isRefusal(span)) return null;
  const of = (region: string, year: number) => sumMeasured(lines.map(({ code }) => table.at(region, code, year).figure));
  const change = (region: string) => ({ base: of(region, baseYear), end: of(region, endYear) });
  const whole = (region: string) => ({ base: table.whole(region, baseYear).figure, end: table.whole(region, endYear).figure });
  const row = change(place.region);
  const split = dunn(span, { region: row, reference: change(place.reference) }, { region: whole(place.region), reference: whole(place.reference) });
  if ('value' in split || row.base.value === null) return null;
  const persons = personsPerUnit(series.unit);
  return { sourceId: id, baseYear, endYear, base: row.base.value * persons, ns: split.ns * persons, im: split.im * persons, rs: split.rs * persons, distance: Math.abs(baseYear - from) + Math.abs(endYear - to) };
};

/**
 * Shift-share (Dunn 1960) of a sub-cluster, read as one sum of the published lines inside it, over the years nearest to those asked that one table holds for
 * region and reference. In persons; NS + IM + RS = end - base. Among tables that allow growth the one whose years are nearest is taken, then the first.
 * Null `no-time-series` where none shows the sub-cluster in two years, `no-period` unless `from` < `to`.
 */
export function subclusterShift(ask: Ask): Known & { shift: SubclusterShift } | Missing {
  if (ask.from >= ask.to) return missing('no-period');
  const [best] = ask.sources.flatMap((source) => inSource(source, ask) ?? []).sort((a, b) => a.distance - b.distance);
  if (!best) return missing('no-time-series');
  const { distance: _, ...shift } = best;
  return { ...known(shift.rs), shift };
}
