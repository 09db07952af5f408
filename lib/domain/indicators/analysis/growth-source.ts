import type { Source } from '../dated-reading';
import { growthSpan, type GrowthSpan } from '../growth-span';
import { isRefusal, refusal, type Refusal } from '../refusal';

export type GrowthSource<S extends Source = Source> = {
  /** The table a whole-region growth figure may use; null where none covers the place. */
  readonly source: S | null;
  readonly span: GrowthSpan | null;
  /** Why the chosen table may not be used; null where it is the source. */
  readonly refusal: Refusal | null;
};

type Ask<S extends Source> = { readonly chosen: S; readonly sources: readonly S[]; readonly year: number; readonly base: number | null };

/**
 * The table and span of a growth figure over a whole region. The chosen table up to `year`, from `base` or its first year; where its
 * publisher does not allow that (`no-time-series`) or it holds no earlier year (`no-period`), the first other table with two years
 * that ends no later than `year`, over all of them. A span never joins two tables.
 */
export function growthSource<S extends Source>({ chosen, sources, year, base }: Ask<S>): GrowthSource<S> {
  const own = spanIn(chosen, year, base);
  if (!isRefusal(own)) return { source: chosen, span: own, refusal: null };
  for (const source of sources) {
    const last = source.table.years.filter((one) => one <= year).at(-1);
    const span = source === chosen || last === undefined ? own : spanIn(source, last, null);
    if (!isRefusal(span)) return { source, span, refusal: own };
  }
  return { source: null, span: null, refusal: own };
}

const spanIn = ({ series, table }: Source, end: number, base: number | null): GrowthSpan | Refusal => {
  const first = base ?? table.years[0] ?? end;
  if (series.timeSeriesOk && first >= end) return refusal('no-period', series);
  return growthSpan({ series, year: Math.min(first, end) }, { series, year: end });
};
