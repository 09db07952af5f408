import { leafLines } from '../leaf-lines';
import { isMissing, known, missing, type Missing } from '../measured';
import type { Place } from '../place';
import { regionTotal } from '../region-total';
import { roundingError } from '../rounding-error';
import { share } from '../share';
import type { GapRule } from '../suppressed/gap-rule';
import type { RegionFill } from '../suppressed/fill-region';
import type { Around } from '../suppressed/table-around';
import { diversityRange, type DiversityRange } from './diversity-range';
import { regionDiversity, type RegionDiversity } from './region-diversity';

export type FilledDiversity = {
  readonly range: DiversityRange;
  /** The indices of the estimated cells; null unless asked for. */
  readonly estimate: (Omit<RegionDiversity, 'classes'> & { readonly is_estimate: true }) | null;
  readonly method: 'bounds-then-proportional-fit';
  /** Classes that are not published, of all. */
  readonly gaps: number;
  readonly classes: number;
};

/**
 * A region's diversity where some of its classes are not published: every index between the bounds that `fillRegion` leaves, and, where
 * asked, that of its estimates. The published classes stand as they are. Their sum is the published total where the classes are all of it, give or
 * take rounding; else it lies between the sums of the bounds. Null where nothing is missing; a class without bounds gives its reason.
 */
export function filledDiversity({ table, series }: Around, fill: RegionFill, { region, reference }: Place, year: number, rule: GapRule): FilledDiversity | Missing | null {
  const leaves = leafLines(table);
  if (rule === 'leave' || !leaves.some(({ code }) => fill.cells.has(code))) return null;
  const whole = regionTotal(table, reference, year, 'sum').figure;
  const classes = leaves.map(({ code }) => {
    const figure = table.at(region, code, year).figure;
    const cell = figure.value === null ? fill.cells.get(code) ?? figure : { estimate: figure.value, lo: figure.value, hi: figure.value };
    return { code, cell, reference: share(table.at(reference, code, year).figure, whole) };
  });
  const gap = classes.map(({ cell }) => cell).find(isMissing);
  if (gap) return gap;
  const cells = classes.map(({ cell }) => (isMissing(cell) ? { estimate: NaN, lo: NaN, hi: NaN } : cell));
  const sum = (pick: (cell: { estimate: number; lo: number; hi: number }) => number) => cells.reduce((all, cell) => all + pick(cell), 0);
  const total = table.total(region, year, 'published').figure;
  const slack = (leaves.length + 1) * roundingError(series);
  const held = fill.leaves === 'whole' && table.totalFrom === 'published' && total.value !== null ? total.value : null;
  const least = Math.max(sum(({ lo }) => lo), held === null ? 0 : held - slack);
  const most = Math.min(sum(({ hi }) => hi), held === null ? Infinity : held + slack);
  if (!(least > 0) || least > most) return missing(least > most ? 'parts-exceed-total' : 'zero-total');
  const estimated = sum(({ estimate }) => estimate);
  const range = diversityRange(classes.map((one, at) => {
    const { lo, hi } = cells[at] ?? { lo: NaN, hi: NaN };
    return { region: { lo: lo / most, hi: Math.min(1, hi / least) }, reference: one.reference };
  }));
  const pairs = classes.map((one, at) => ({ region: known((cells[at]?.estimate ?? NaN) / estimated), reference: one.reference }));
  return {
    range, estimate: rule === 'estimate' ? { ...regionDiversity(pairs), is_estimate: true } : null,
    method: 'bounds-then-proportional-fit', gaps: classes.filter(({ code }) => fill.cells.has(code)).length, classes: leaves.length,
  };
}
