import { measuredObservation } from './measured-observation';
import { missing, type Measured } from './measured';
import type { ObservationStatus } from './observation-status';
import { sumMeasured } from './sum-measured';

export type FigureCell = {
  readonly regionCode: string;
  readonly lineCode: string;
  readonly year: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
};
export type FigureLine = {
  readonly code: string;
  readonly title: string;
  readonly level: 'total' | 'group' | 'leaf' | 'detail';
  readonly naics: readonly string[];
  readonly parentCode: string | null;
};

/** One published cell of a region, or the sum of its disjoint members' cells; `cells` counts them for the rounding interval. */
export type Figure = { readonly figure: Measured; readonly cells: number; readonly status: ObservationStatus | null };

/**
 * The cells of one vintage, read by region, line and year. A region that is not published itself is the sum of its members
 * (custom regions, or the province from its districts); one member missing makes the sum missing. The region's total is the
 * published total line where there is one (`published`), else the sum of the leaf lines (`sum`).
 */
export class FigureTable {
  readonly years: readonly number[];
  readonly totalFrom: 'published' | 'sum';
  private readonly byKey: ReadonlyMap<string, FigureCell>;
  private readonly published: ReadonlySet<string>;
  private readonly totalLine: FigureLine | undefined;
  private readonly leaves: readonly FigureLine[];

  constructor(
    cells: readonly FigureCell[],
    readonly lines: readonly FigureLine[],
    private readonly membersOf: ReadonlyMap<string, readonly string[]>,
  ) {
    this.byKey = new Map(cells.map((cell) => [key(cell.regionCode, cell.lineCode, cell.year), cell]));
    this.published = new Set(cells.map((cell) => cell.regionCode));
    this.years = [...new Set(cells.map((cell) => cell.year))].sort((a, b) => a - b);
    this.totalLine = lines.find((line) => line.level === 'total');
    this.leaves = lines.filter((line) => line.level === 'leaf');
    this.totalFrom = this.totalLine ? 'published' : 'sum';
  }

  /** Whether the vintage says anything about the region, itself or through all of its members. */
  covers(regionCode: string): boolean {
    return this.basesOf(regionCode).length > 0;
  }

  at(regionCode: string, lineCode: string, year: number): Figure {
    const bases = this.basesOf(regionCode);
    const cells = bases.map((base) => this.byKey.get(key(base, lineCode, year)));
    const figures = cells.map((cell) => (cell ? measuredObservation(cell) : missing('not-available')));
    return { figure: sumMeasured(figures), cells: bases.length, status: cells.length === 1 ? (cells[0]?.status ?? null) : null };
  }

  total(regionCode: string, year: number): Figure {
    if (this.totalLine) return this.at(regionCode, this.totalLine.code, year);
    const parts = this.leaves.map((line) => this.at(regionCode, line.code, year));
    return {
      figure: sumMeasured(parts.map(({ figure }) => figure)),
      cells: parts.reduce((sum, { cells }) => sum + cells, 0),
      status: null,
    };
  }

  private basesOf(regionCode: string): readonly string[] {
    if (this.published.has(regionCode)) return [regionCode];
    const members = this.membersOf.get(regionCode) ?? [];
    return members.length > 0 && members.every((member) => this.published.has(member)) ? members : [];
  }
}

const key = (regionCode: string, lineCode: string, year: number) => `${regionCode}|${lineCode}|${year}`;
