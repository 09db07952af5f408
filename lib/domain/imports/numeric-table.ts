const FIRST_ROWS = 1 << 16;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const POINT = 46;
const ZERO = 48;
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
class NameColumn {
  readonly names: string[] = [];
  /** The name that came last: rows in order repeat it. */
  last: Uint8Array = new Uint8Array(0);
  lastAt = -1;
  private readonly bytesOf: Uint8Array[] = [];
  private readonly slots = new Int32Array(NAME_SLOTS).fill(-1);
  private readonly decoder = new TextDecoder();

  find(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    let slot = hash & (NAME_SLOTS - 1);
    while ((this.slots[slot] as number) >= 0 && !this.isAt(this.slots[slot] as number, bytes, from, to)) slot = (slot + 1) & (NAME_SLOTS - 1);
    if ((this.slots[slot] as number) < 0) this.add(slot, bytes.slice(from, to));
    this.lastAt = this.slots[slot] as number;
    this.last = this.bytesOf[this.lastAt] as Uint8Array;
    return this.lastAt;
  }

  private isAt(at: number, bytes: Uint8Array, from: number, to: number): boolean {
    const name = this.bytesOf[at] as Uint8Array;
    if (name.length !== to - from) return false;
    for (let byte = 0; byte < name.length; byte += 1) if (name[byte] !== bytes[from + byte]) return false;
    return true;
  }

  private add(slot: number, name: Uint8Array): void {
    if (this.names.length >= NAME_SLOTS / 2) throw new RangeError('more names than one column of a table can have');
    this.slots[slot] = this.names.length;
    this.names.push(this.decoder.decode(name));
    this.bytesOf.push(name);
  }
}

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
  const names: (NameColumn | null)[] = Array.from({ length: columns }, () => null);
  const regions = (names[places.region] = new NameColumn());
  const industries = (names[places.industry] = new NameColumn());
  let region = new Int32Array(FIRST_ROWS);
  let industry = new Int32Array(FIRST_ROWS);
  let year = new Int16Array(FIRST_ROWS);
  let value = new Float64Array(FIRST_ROWS);
  let rows = 0;
  let line = 2;
  let rest = new Uint8Array(0);
  let fault: NotPlain | null = null;

  const roomFor = (most: number) => {
    if (value.length >= most) return;
    const [a, b, c, d] = [region, industry, year, value];
    const length = Math.max(most, rows * 2);
    (region = new Int32Array(length)).set(a.subarray(0, rows));
    (industry = new Int32Array(length)).set(b.subarray(0, rows));
    (year = new Int16Array(length)).set(c.subarray(0, rows));
    (value = new Float64Array(length)).set(d.subarray(0, rows));
  };
  /** Reads whole lines up to `stop`, each byte once. It runs for every byte of a file: all it works on is at hand, and nothing is made in it. */
  const scan = (bytes: Uint8Array, stop: number): NotPlain['reason'] | null => {
    // A row is a mark for each column at least.
    roomFor(rows + Math.ceil(stop / columns));
    const [figures, years, atRegion, atIndustry] = [value, year, region, industry];
    const { region: regionPlace, industry: industryPlace, year: yearPlace, value: valuePlace } = places;
    let row = rows;
    let at = 0;
    let reason: NotPlain['reason'] | null = null;
    while (at < stop) {
      if (bytes[at] === RETURN && bytes[at + 1] === NEWLINE) at += 1;
      if (bytes[at] === NEWLINE) {
        at += 1;
        line += 1;
        continue;
      }
      let column = 0;
      for (; column < columns; column += 1) {
        const from = at;
        let byte = bytes[at] as number;
        if (column === valuePlace || column === yearPlace) {
          let whole = 0;
          let point = -1;
          for (;;) {
            const digit = byte - ZERO;
            if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
            else if (byte === POINT && point < 0) point = at;
            else break;
            at += 1;
            byte = bytes[at] as number;
          }
          const digits = at - from - (point < 0 ? 0 : 1);
          const ended = byte === separator || byte === NEWLINE || (byte === RETURN && bytes[at + 1] === NEWLINE);
          if (!ended || digits > MOST_DIGITS || (digits === 0 && at > from)) reason = byte === QUOTE ? 'quoted' : 'not-a-number';
          else if (column === valuePlace) figures[row] = digits === 0 ? NaN : point < 0 ? whole : whole / 10 ** (at - point - 1);
          else if (digits === 0 || point >= 0 || whole >= 10_000) reason = 'not-a-number';
          else years[row] = whole;
        } else {
          const name = names[column] as NameColumn | null;
          let found = 0;
          if (name !== null) {
            const { last } = name;
            let same = 0;
            while (same < last.length && bytes[at + same] === last[same]) same += 1;
            byte = bytes[at + same] as number;
            if (same === last.length && same > 0 && (byte === separator || byte === NEWLINE)) {
              at += same;
              found = name.lastAt;
            } else found = -1;
          }
          byte = bytes[at] as number;
          while (byte !== separator && byte !== NEWLINE && !(byte === RETURN && bytes[at + 1] === NEWLINE) && byte !== QUOTE) {
            at += 1;
            byte = bytes[at] as number;
          }
          if (byte === QUOTE) reason = 'quoted';
          else if (found < 0) found = (name as NameColumn).find(bytes, from, at);
          if (column === regionPlace) atRegion[row] = found;
          else if (column === industryPlace) atIndustry[row] = found;
        }
        if (reason !== null) break;
        if (bytes[at] === RETURN) at += 1;
        const lineEnds = bytes[at] === NEWLINE;
        at += 1;
        if (lineEnds !== (column === columns - 1)) {
          reason = 'ragged-row';
          break;
        }
      }
      if (reason !== null) break;
      row += 1;
      line += 1;
    }
    rows = row;
    return reason;
  };
  const take = (bytes: Uint8Array, stop: number) => {
    const reason = scan(bytes, stop);
    if (reason) fault = { line, reason };
    return fault;
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
      const stop = bytes.lastIndexOf(NEWLINE) + 1;
      rest = bytes.slice(stop);
      return take(bytes, stop);
    },
    end() {
      if (!fault && rest.length > 0) {
        const bytes = joined(Uint8Array.of(NEWLINE));
        rest = new Uint8Array(0);
        take(bytes, bytes.length);
      }
      return fault;
    },
    result: () => ({
      regions: regions.names, industries: industries.names, rows,
      region: region.subarray(0, rows), industry: industry.subarray(0, rows), year: year.subarray(0, rows), value: value.subarray(0, rows),
    }),
  };
}
