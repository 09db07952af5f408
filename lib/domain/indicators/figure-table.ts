import type { FigureCell, FigureLine } from './figure-cell';
import { FigureStore } from './figure-store';
import { missing, type Measured } from './measured';
import type { ObservationStatus } from './observation-status';
import { sumMeasured } from './sum-measured';

/** One published cell as it may be printed. */
export type PrintedCell = { readonly regionCode: string; readonly lineCode: string; readonly figure: Measured; readonly status: ObservationStatus | null };

/** One published cell of a region, or the sum of its disjoint members' cells; `cells` counts them for the rounding interval. */
export type Figure = { readonly figure: Measured; readonly cells: number; readonly status: ObservationStatus | null };

/**
 * The cells of one vintage, read by region, line and year. A region that is not published itself is the sum of its members
 * (custom regions, or the province from its districts); one member missing makes the sum missing. The region's total is the
 * published total line where there is one (`published`), else the sum of the leaf lines (`sum`). Cells in `withheld`
 * (`complementarySuppression`) are `would-disclose` for every reader of the table, so no figure can be solved for a suppressed one.
 */
export class FigureTable {
  readonly years: readonly number[];
  readonly totalFrom: 'published' | 'sum';
  private readonly store: FigureStore;
  private readonly totalLine: FigureLine | undefined;
  private readonly leaves: readonly FigureLine[];
  private readonly bases = new Map<string, readonly string[]>();
  private readonly totals = new Map<string, Figure>();

  constructor(
    cells: FigureStore | readonly FigureCell[],
    readonly lines: readonly FigureLine[],
    private readonly membersOf: ReadonlyMap<string, readonly string[]>,
    private readonly withheld: ReadonlySet<number> = new Set(),
    /** A line held beside the others, by which shares and quotients divide: `WHOLE_LINE`. */
    private readonly wholeLine: FigureLine | null = null,
  ) {
    this.store = cells instanceof FigureStore ? cells : FigureStore.of(cells);
    this.years = this.store.years;
    this.totalLine = lines.find((line) => line.level === 'total');
    this.leaves = lines.filter((line) => line.level === 'leaf');
    this.totalFrom = this.totalLine ? 'published' : 'sum';
  }

  /** Whether the vintage says anything about the region, itself or through all of its members. */
  covers(regionCode: string): boolean {
    return this.basesOf(regionCode).length > 0;
  }

  /** The cells a figure is the sum of: one of the region itself, or one of each member. */
  cellsAt(regionCode: string, lineCode: string, year: number): readonly PrintedCell[] {
    return this.basesOf(regionCode).map((base) => {
      const position = this.store.position(base, lineCode, year);
      const figure = this.withheld.has(position) ? missing('would-disclose') : this.store.figure(position);
      return { regionCode: base, lineCode, figure, status: this.store.status(position) };
    });
  }

  at(regionCode: string, lineCode: string, year: number): Figure {
    const cells = this.cellsAt(regionCode, lineCode, year);
    return {
      figure: sumMeasured(cells.map(({ figure }) => figure)),
      cells: cells.length,
      status: cells.length === 1 ? (cells[0]?.status ?? null) : null,
    };
  }

  /** The region's total: the published line by default, the sum of the leaf lines where there is none or `from` says so. */
  total(regionCode: string, year: number, from: 'published' | 'sum' = this.totalFrom): Figure {
    const key = `${regionCode}|${year}|${from}`;
    const known = this.totals.get(key) ?? this.totalOf(regionCode, year, from);
    this.totals.set(key, known);
    return known;
  }

  /**
   * What shares and location quotients divide by: the publisher's total over all ownerships where the table is of one of them and holds
   * it (the Bureau of Labor Statistics divides private rows by it too), else `total`.
   */
  whole(regionCode: string, year: number, from: 'published' | 'sum' = this.totalFrom): Figure {
    return this.wholeLine && from === 'published' ? this.at(regionCode, this.wholeLine.code, year) : this.total(regionCode, year, from);
  }

  /** The lines `whole` is read from. */
  wholeLines(): readonly FigureLine[] {
    return this.wholeLine ? [this.wholeLine] : this.totalLines();
  }

  /** The lines the total is read from: the published total line, or every leaf. */
  totalLines(): readonly FigureLine[] {
    return this.totalLine ? [this.totalLine] : this.leaves;
  }

  private totalOf(regionCode: string, year: number, from: 'published' | 'sum'): Figure {
    if (this.totalLine && from === 'published') return this.at(regionCode, this.totalLine.code, year);
    const parts = this.leaves.map((line) => this.at(regionCode, line.code, year));
    return {
      figure: sumMeasured(parts.map(({ figure }) => figure)),
      cells: parts.reduce((sum, { cells }) => sum + cells, 0),
      status: null,
    };
  }

  private basesOf(regionCode: string): readonly string[] {
    const known = this.bases.get(regionCode);
    if (known) return known;
    const members = this.membersOf.get(regionCode) ?? [];
    const whole = members.length > 0 && members.every((member) => this.store.holds(member)) ? members : [];
    const bases = this.store.holds(regionCode) ? [regionCode] : whole;
    this.bases.set(regionCode, bases);
    return bases;
  }
}
