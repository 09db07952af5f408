const FIRST_ROWS = 1 << 12;
const SPARE = 1.02;

/**
 * Figures in the order of their rows, and the runs they stand in: rows of one region and one industry whose years follow one another.
 * A table in order has one run a series; a table in no order one a row.
 */
export class FigureRuns {
  value = new Float64Array(FIRST_ROWS);
  rows = 0;
  region = new Int32Array(FIRST_ROWS);
  industry = new Int32Array(FIRST_ROWS);
  /** The year of the run's first row. */
  year = new Int16Array(FIRST_ROWS);
  /** The run's first row. */
  from = new Int32Array(FIRST_ROWS);
  runs = 0;

  /** Room for `more` rows, and as many runs. `expected`: of how many times the rows so far the whole will be, where that is known. */
  makeRoom(more: number, expected: number): void {
    const rows = this.rows + more;
    if (this.value.length < rows) this.value = longer(this.value, Math.max(rows, Math.ceil(this.rows * Math.max(2, expected * SPARE))));
    const runs = this.runs + more;
    if (this.from.length >= runs) return;
    const length = Math.max(runs, this.runs * 2);
    this.region = longer(this.region, length);
    this.industry = longer(this.industry, length);
    this.year = longer(this.year, length);
    this.from = longer(this.from, length);
  }

  /** One row behind the others, wherever it belongs. */
  add(region: number, industry: number, year: number, value: number): void {
    this.makeRoom(1, 0);
    const run = this.runs - 1;
    const goesOn = run >= 0 && this.region[run] === region && this.industry[run] === industry && (this.year[run] as number) + this.rows - (this.from[run] as number) === year;
    if (!goesOn) this.start(region, industry, year, this.rows);
    this.value[this.rows] = value;
    this.rows += 1;
  }

  start(region: number, industry: number, year: number, row: number): void {
    const at = this.runs;
    this.region[at] = region;
    this.industry[at] = industry;
    this.year[at] = year;
    this.from[at] = row;
    this.runs = at + 1;
  }
}

function longer<Column extends Float64Array | Int32Array | Int16Array>(column: Column, length: number): Column {
  const more = new (column.constructor as new (length: number) => Column)(length);
  more.set(column);
  return more;
}
