import { isMissing, missing, type Missing } from '../measured';
import { estimateSuppressed, type EstimatedCell } from './estimate-suppressed';
import { InfeasibleCells } from './infeasible-cells';
import type { AddsUp } from './how-it-adds-up';
import { cellKey, tableAround, type Around } from './table-around';

export type RegionFill = {
  /** By line whose figure is not published: its bounds with the estimate inside them, or why there are none. In the unit of the table. */
  readonly cells: ReadonlyMap<string, EstimatedCell | Missing>;
  /** Whether the leaf lines are all of the published total. */
  readonly leaves: AddsUp;
};

const ESTIMATED = { method: 'bounds-then-proportional-fit', is_estimate: true } as const;

/**
 * What published sums leave possible for every figure of a region that is not published, and an estimate inside it (`estimateSuppressed`
 * over `tableAround`). A region put together of others adds up their cells. Where the sums of regions contradict each other the region's own
 * stand alone; where those do too, every cell is `parts-exceed-total`. A line with nothing to count keeps its own reason.
 */
export function fillRegion(around: Around, region: string, year: number): RegionFill {
  const { table } = around;
  const gaps = table.lines.filter(({ code }) => table.at(region, code, year).figure.value === null).map(({ code }) => code);
  const surroundings = tableAround(around, region, year);
  const found = gaps.length === 0 ? new Map<string, EstimatedCell | Missing>() : estimated(surroundings.cells) ?? estimated(tableAround(around, region, year, true).cells);
  const cellOf = (line: string): EstimatedCell | Missing => {
    if (!found) return missing('parts-exceed-total');
    let sum: EstimatedCell = { estimate: 0, lo: 0, hi: 0, ...ESTIMATED };
    for (const { regionCode, figure } of table.cellsAt(region, line, year)) {
      const cell = figure.value === null ? found.get(cellKey(regionCode, line)) ?? figure : { estimate: figure.value, lo: figure.value, hi: figure.value };
      if (isMissing(cell)) return cell;
      sum = { ...sum, estimate: sum.estimate + cell.estimate, lo: sum.lo + cell.lo, hi: sum.hi + cell.hi };
    }
    return sum;
  };
  return { cells: new Map(gaps.map((line) => [line, cellOf(line)])), leaves: surroundings.leaves };
}

function estimated(cells: Parameters<typeof estimateSuppressed>[0]): ReadonlyMap<string, EstimatedCell | Missing> | null {
  try {
    return estimateSuppressed(cells);
  } catch (fault) {
    if (fault instanceof InfeasibleCells) return null;
    throw fault;
  }
}
