import type { FigureCell } from './figure-cell';
import { measuredObservation } from './measured-observation';
import { missing, type Measured } from './measured';
import { OBSERVATION_STATUSES, type ObservationStatus } from './observation-status';

const NO_CELL = 0;

const places = <Key>(keys: readonly Key[]) => new Map(keys.map((key, at) => [key, at]));

/**
 * The cells of one vintage in columns, nine bytes each: regions x lines x years, so that millions fit beside a web server. A cell is
 * named by its `position`; -1 where region, line or year is not held. RangeError on a cell outside the three lists.
 */
export class FigureStore {
  readonly years: readonly number[];
  private readonly regionAt: ReadonlyMap<string, number>;
  private readonly lineAt: ReadonlyMap<string, number>;
  private readonly yearAt: ReadonlyMap<number, number>;
  private readonly values: Float64Array;
  private readonly marks: Uint8Array;

  constructor(readonly regions: readonly string[], readonly lines: readonly string[], years: readonly number[]) {
    this.years = [...years].sort((a, b) => a - b);
    this.regionAt = places(regions);
    this.lineAt = places(lines);
    this.yearAt = places(this.years);
    const size = regions.length * lines.length * years.length;
    this.values = new Float64Array(size).fill(NaN);
    this.marks = new Uint8Array(size);
  }

  static of(cells: readonly FigureCell[]): FigureStore {
    const each = <Key>(pick: (cell: FigureCell) => Key) => [...new Set(cells.map(pick))];
    const store = new FigureStore(each(({ regionCode }) => regionCode), each(({ lineCode }) => lineCode), each(({ year }) => year));
    cells.forEach((cell) => store.put(cell));
    return store;
  }

  get size(): number {
    return this.marks.length;
  }

  put({ regionCode, lineCode, year, value, status }: FigureCell): void {
    const position = this.position(regionCode, lineCode, year);
    if (position < 0) throw new RangeError(`The store holds no place for ${regionCode}, ${lineCode}, ${year}`);
    this.values[position] = value ?? NaN;
    this.marks[position] = OBSERVATION_STATUSES.indexOf(status) + 1;
  }

  holds(regionCode: string): boolean {
    return this.regionAt.has(regionCode);
  }

  position(regionCode: string, lineCode: string, year: number): number {
    const region = this.regionAt.get(regionCode);
    const line = this.lineAt.get(lineCode);
    const at = this.yearAt.get(year);
    if (region === undefined || line === undefined || at === undefined) return -1;
    return (region * this.lines.length + line) * this.years.length + at;
  }

  status(position: number): ObservationStatus | null {
    return OBSERVATION_STATUSES[(this.marks[position] ?? NO_CELL) - 1] ?? null;
  }

  /** The figure of a cell as `measuredObservation` reads it; no cell there is `not-available`. */
  figure(position: number): Measured {
    const status = this.status(position);
    if (status === null) return missing('not-available');
    const value = this.values[position] ?? NaN;
    return measuredObservation({ value: Number.isNaN(value) ? null : value, status });
  }
}
