const FIRST_ROWS = 1 << 16;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const MOST_DIGITS = 15;
const NAME_SLOTS = 1 << 16;

/** A plain table of figures in columns: names are numbered in the order they come, figures without a value are NaN. */
export type NumericTable = {
  readonly regions: readonly string[];
  readonly industries: readonly string[];
  readonly region: Int32Array;
  readonly industry: Int32Array;
  readonly year: Int16Array;
  readonly value: Float64Array;
  readonly rows: number;
};
/** Why the library has to read the file: a quotation mark, a row of other cells than the header, or a cell that is no plain number. */
export type NotPlain = { readonly line: number; readonly reason: 'quoted' | 'ragged-row' | 'not-a-number' };

type Places = { readonly region: number; readonly industry: number; readonly year: number; readonly value: number };

/** Numbers the names of one column by their bytes, so that a text is made once a name and not once a row. */
const nameColumn = () => {
  const names: string[] = [];
  const bytesOf: Uint8Array[] = [];
  const slots = new Int32Array(NAME_SLOTS).fill(-1);
  const decoder = new TextDecoder();
  let last = -1;
  const isAt = (at: number, bytes: Uint8Array, from: number, to: number) => {
    const name = bytesOf[at];
    if (!name || name.length !== to - from) return false;
    for (let byte = 0; byte < name.length; byte += 1) if (name[byte] !== bytes[from + byte]) return false;
    return true;
  };
  const of = (bytes: Uint8Array, from: number, to: number): number => {
    if (last >= 0 && isAt(last, bytes, from, to)) return last;
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    for (let slot = hash & (NAME_SLOTS - 1); ; slot = (slot + 1) & (NAME_SLOTS - 1)) {
      const held = slots[slot] ?? -1;
      if (held >= 0 && !isAt(held, bytes, from, to)) continue;
      if (held < 0) {
        if (names.length >= NAME_SLOTS / 2) throw new RangeError('more names than one column of a table can have');
        slots[slot] = names.length;
        names.push(decoder.decode(bytes.subarray(from, to)));
        bytesOf.push(bytes.slice(from, to));
        last = names.length - 1;
        return last;
      }
      last = held;
      return held;
    }
  };
  return { names, of };
};

/** A count as bytes: digits with at most one point. NaN for an empty cell, -1 for anything else. */
const numberIn = (bytes: Uint8Array, from: number, to: number): number => {
  if (from === to) return Number.NaN;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && decimals < 0) decimals = 0;
    else if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + (byte - ZERO);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else return -1;
  }
  return digits === 0 || digits > MOST_DIGITS ? -1 : decimals > 0 ? whole / 10 ** decimals : whole;
};

/**
 * Reads a tidy table whose cells are plain (no quotation marks; figures of digits with a point) from pieces of bytes, in UTF-8, straight
 * into typed arrays: no text and no object a row. The header is the caller's to read; give pieces from the first row on. At the first
 * thing that is not plain it answers what and where, and takes nothing more: the library that knows quotes then reads the file.
 * Figures of up to 15 digits come out exactly as `Number` reads them.
 */
export function numericTable(columns: number, places: Places, delimiter = ','): {
  see: (piece: Uint8Array) => NotPlain | null;
  end: () => NotPlain | null;
  result: () => NumericTable;
} {
  const separator = delimiter.charCodeAt(0);
  const regions = nameColumn();
  const industries = nameColumn();
  let region = new Int32Array(FIRST_ROWS);
  let industry = new Int32Array(FIRST_ROWS);
  let year = new Int16Array(FIRST_ROWS);
  let value = new Float64Array(FIRST_ROWS);
  let rows = 0;
  let line = 2;
  let rest = new Uint8Array(0);
  let fault: NotPlain | null = null;
  const starts = new Int32Array(columns + 1);

  const grow = () => {
    const [a, b, c, d] = [region, industry, year, value];
    (region = new Int32Array(rows * 2)).set(a);
    (industry = new Int32Array(rows * 2)).set(b);
    (year = new Int16Array(rows * 2)).set(c);
    (value = new Float64Array(rows * 2)).set(d);
  };
  const refuse = (reason: NotPlain['reason']) => (fault = { line, reason });
  // Cell `column` ends where the next one begins, less the mark between them. No function is made inside: this runs once a row.
  const takeRow = (bytes: Uint8Array, cells: number, stop: number) => {
    if (cells === 1 && starts[0] === stop) return;
    if (cells !== columns) return void refuse('ragged-row');
    starts[columns] = stop + 1;
    const printedYear = numberIn(bytes, starts[places.year] ?? 0, (starts[places.year + 1] ?? 0) - 1);
    const figure = numberIn(bytes, starts[places.value] ?? 0, (starts[places.value + 1] ?? 0) - 1);
    if (!(printedYear >= 0 && printedYear < 10_000) || !Number.isInteger(printedYear) || figure === -1) return void refuse('not-a-number');
    if (rows === value.length) grow();
    region[rows] = regions.of(bytes, starts[places.region] ?? 0, (starts[places.region + 1] ?? 0) - 1);
    industry[rows] = industries.of(bytes, starts[places.industry] ?? 0, (starts[places.industry + 1] ?? 0) - 1);
    year[rows] = printedYear;
    value[rows] = figure;
    rows += 1;
  };
  const scan = (bytes: Uint8Array): number => {
    let begun = 0;
    let cells = 1;
    starts[0] = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === separator) {
        if (cells <= columns) starts[cells] = at + 1;
        cells += 1;
      } else if (byte === NEWLINE) {
        takeRow(bytes, cells, at > begun && bytes[at - 1] === RETURN ? at - 1 : at);
        if (fault) return at;
        line += 1;
        begun = at + 1;
        starts[0] = begun;
        cells = 1;
      } else if (byte === QUOTE) {
        refuse('quoted');
        return at;
      }
    }
    return begun;
  };
  const joined = (piece: Uint8Array) => {
    if (rest.length === 0) return piece;
    const both = new Uint8Array(rest.length + piece.length);
    both.set(rest);
    both.set(piece, rest.length);
    return both;
  };

  return {
    see(piece) {
      if (fault) return fault;
      const bytes = joined(piece);
      const begun = scan(bytes);
      rest = bytes.slice(begun);
      return fault;
    },
    end() {
      if (!fault && rest.length > 0) scan(joined(Uint8Array.of(NEWLINE)));
      rest = new Uint8Array(0);
      return fault;
    },
    result: () => ({
      regions: regions.names, industries: industries.names, rows,
      region: region.subarray(0, rows), industry: industry.subarray(0, rows), year: year.subarray(0, rows), value: value.subarray(0, rows),
    }),
  };
}
