import type { GrowthSpan } from '../growth-span';
import { figureColumn, KNOWN, reasonMark, type FigureColumn } from './figure-column';
import type { GridSums } from './grid-sums';

export type GridShiftShare = { readonly ns: FigureColumn; readonly im: FigureColumn; readonly rs: FigureColumn };
type Year = { readonly slice: FigureColumn; readonly sums: GridSums };

const NO_BASE = reasonMark('no-base');
const ZERO_REFERENCE = reasonMark('zero-reference');

/**
 * Dunn's components of every cell between two years: the rules of `settleRows` with `drop` and of `dunn`, the same numbers to the
 * last bit. `published`: the totals in `sums` are published ones, used by each region where all four are known; else, and for the
 * other regions, totals are sums of the industries known in region and reference in both years.
 */
export function gridShiftShare(_span: GrowthSpan, base: Year, end: Year, published: boolean): GridShiftShare {
  const [R, I] = [base.sums.regions.values.length, base.sums.industries.values.length];
  const ns = figureColumn(R * I);
  const im = figureColumn(R * I);
  const rs = figureColumn(R * I);
  const reference0 = base.sums.industries;
  const reference1 = end.sums.industries;
  const growthOfIndustry = reference1.values.map((to, i) => to / (reference0.values[i] as number) - 1);
  for (let r = 0; r < R; r += 1) {
    const growthReference = referenceGrowth(base, end, r, published);
    for (let i = 0, cell = r * I; i < I; i += 1, cell += 1) {
      const gap = rowGap(base.slice, end.slice, cell) || (reference0.reasons[i] as number) || (reference1.reasons[i] as number);
      const from = base.slice.values[cell] as number;
      const industry = reference0.values[i] as number;
      const refused = gap || (growthReference === null || (industry === 0 && from > 0) ? ZERO_REFERENCE : KNOWN);
      if (refused !== KNOWN || growthReference === null) {
        ns.reasons[cell] = im.reasons[cell] = rs.reasons[cell] = refused;
        continue;
      }
      const to = end.slice.values[cell] as number;
      if (from === 0) {
        ns.values[cell] = im.values[cell] = 0;
        rs.values[cell] = to;
        continue;
      }
      const growthIndustry = growthOfIndustry[i] as number;
      ns.values[cell] = from * growthReference;
      im.values[cell] = from * (growthIndustry - growthReference);
      rs.values[cell] = from * (to / from - 1 - growthIndustry);
    }
  }
  return { ns, im, rs };
}

/** Why the region's own two figures cannot be split; a base of 0 with an unknown end is `no-base`. */
function rowGap(base: FigureColumn, end: FigureColumn, cell: number): number {
  const noEnd = end.reasons[cell] as number;
  return (base.reasons[cell] as number) || (noEnd !== KNOWN && base.values[cell] === 0 ? NO_BASE : noEnd);
}

/** g_n of the reference for one region; null where its base is 0 or no industry is known. */
function referenceGrowth(base: Year, end: Year, r: number, published: boolean): number | null {
  const totals = [base.sums.regions.reasons[r], end.sums.regions.reasons[r], base.sums.reference.reasons[0], end.sums.reference.reasons[0]];
  let [from, to] = [0, 0];
  if (published && totals.every((reason) => reason === KNOWN)) {
    from = base.sums.reference.values[0] as number;
    to = end.sums.reference.values[0] as number;
  } else {
    const I = base.sums.industries.values.length;
    for (let i = 0, cell = r * I; i < I; i += 1, cell += 1) {
      if (base.slice.reasons[cell] || end.slice.reasons[cell] || base.sums.industries.reasons[i] || end.sums.industries.reasons[i]) continue;
      from += base.sums.industries.values[i] as number;
      to += end.sums.industries.values[i] as number;
    }
  }
  return from === 0 ? null : to / from - 1;
}
