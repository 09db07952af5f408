import type { FigureTable } from '../figure-table';
import { lineParts } from '../line-parts';
import { regionPartition, type NestedRegion } from '../region-partition';
import type { Series } from '../series';
import { gapBounds } from './gap-bounds';
import { howItAddsUp, type AddsUp, type CellAt } from './how-it-adds-up';
import type { AddingUp, SuppressedTable, TableCell } from './suppressed-table';

export type Around = {
  readonly table: FigureTable;
  readonly series: Series;
  /** Codes of the regions the table publishes. */
  readonly published: readonly string[];
  readonly regions: ReadonlyMap<string, NestedRegion>;
};
type Surroundings = {
  readonly cells: SuppressedTable;
  /** Base regions the region is the sum of: itself where it is published. */
  readonly bases: readonly string[];
  /** Whether the leaf lines are all of the published total. */
  readonly leaves: AddsUp;
};

/** Above this many cells the regions beside it are left out: the bounds get wider, never wrong. */
const MOST_CELLS = 4000;

export const cellKey = (region: string, line: string): string => `${region}|${line}`;

/**
 * The cells of one year around a region with the sums that bind them: industries to their groups and total, and regions to the published
 * region they add up to. Sums that leave something out get a rest without bounds; those whose parts exceed them bind nothing. Cells whose
 * mark says there is nothing to count are left out, with their sums. `alone` leaves the regions beside it out.
 */
export function tableAround({ table, series, published, regions }: Around, region: string, year: number, alone = false): Surroundings {
  const { lines } = table;
  const bases = table.cellsAt(region, lines[0]?.code ?? '', year).map(({ regionCode }) => regionCode);
  const near = published.flatMap((code) => {
    const parts = regionPartition(code, published, regions);
    return parts.length > 0 && [code, ...parts].some((one) => bases.includes(one)) ? [{ whole: code, parts }] : [];
  });
  const all = [...new Set([...bases, ...near.flatMap(({ whole, parts }) => [whole, ...parts])])];
  const [wanted, unions] = alone || all.length * lines.length > MOST_CELLS ? [bases, []] : [all, near];
  const cells = new Map<string, TableCell>();
  for (const place of wanted) {
    for (const { code } of lines) {
      const { figure } = table.at(place, code, year);
      const cell = figure.value === null ? gapBounds(figure.reason, series) : { value: figure.value };
      if (cell) cells.set(cellKey(place, code), cell);
    }
  }
  const sums: AddingUp[] = [];
  const bind = (whole: string, parts: readonly string[], adds: AddsUp) => {
    if (adds === 'none' || ![whole, ...parts].every((key) => cells.has(key))) return;
    const rest = `${whole}|rest|${sums.length}`;
    if (adds === 'part') cells.set(rest, { lo: 0, hi: null });
    sums.push({ whole, parts: adds === 'part' ? [...parts, rest] : parts });
  };
  const leafLines = lines.filter(({ level }) => level === 'leaf');
  let leaves: AddsUp = 'part';
  for (const line of lines) {
    const own = lineParts(line, lines);
    const ways = line.level === 'total' && own.some(({ level }) => level !== 'leaf') ? [own, leafLines] : [own];
    for (const parts of ways.filter(({ length }) => length > 0)) {
      const adds = howItAddsUp(table, series, wanted.map((place) => ({ whole: [place, line.code], parts: parts.map(({ code }): CellAt => [place, code]) })));
      if (line.level === 'total' && parts.every(({ level }) => level === 'leaf')) leaves = adds;
      for (const place of wanted) bind(cellKey(place, line.code), parts.map(({ code }) => cellKey(place, code)), adds);
    }
  }
  for (const { whole, parts } of unions) {
    const adds = howItAddsUp(table, series, lines.map(({ code }) => ({ whole: [whole, code], parts: parts.map((part): CellAt => [part, code]) })));
    for (const { code } of lines) bind(cellKey(whole, code), parts.map((part) => cellKey(part, code)), adds);
  }
  return { cells: { cells, sums, series }, bases, leaves };
}
