import type { FigureRuns } from './figure-runs';
import type { NameColumn } from './name-column';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const MOST_DIGITS = 15;
const WORD = 4;
/** Of four digits at once: each is 0x30 to 0x39, and stays below 0x40 with six added. */
const [ZERO_EACH, SIX_EACH, HIGH_EACH] = [0x30303030, 0x06060606, 0xf0f0f0f0 | 0];

/** Why the library has to read the file: a quotation mark, a row of other cells than the header, or a cell that is no plain number. */
export type NotPlainReason = 'quoted' | 'ragged-row' | 'not-a-number';

export type Places = { readonly region: number; readonly industry: number; readonly year: number; readonly value: number };

/** What a scan goes by, and the line it stands at. */
export type PlainScan = {
  readonly columns: number;
  readonly places: Places;
  /** The byte between two cells. */
  readonly separator: number;
  readonly regions: NameColumn;
  readonly industries: NameColumn;
  readonly into: FigureRuns;
  /** Where each cell of the row before ended, its separator with it, from that row's start. */
  readonly ends: Int32Array;
  line: number;
};

/**
 * Reads whole lines, `from` to before `stop`, and tells why it stopped before the end, if it did. `words` is a view of the same bytes.
 * It runs for every byte of a file: what it works on is at hand, and nothing is made in it. Of a row it reads what differs from the row
 * before, which it finds by words of four bytes: the names of a table in order are read once a series.
 */
export function scanPlainRows(bytes: Uint8Array, words: DataView, from: number, stop: number, scan: PlainScan): NotPlainReason | null {
  const { columns, separator, regions, industries, into, ends, places: { region: regionPlace, industry: industryPlace, year: yearPlace, value: valuePlace } } = scan;
  const figures = into.value;
  const shared = columns - 1;
  let at = from;
  let row = into.rows;
  let line = scan.line;
  let before = -1;
  let region = -1;
  let industry = -1;
  let year = 0;
  let runRegion = -1;
  let runIndustry = -1;
  let nextYear = -1;
  let reason: NotPlainReason | null = null;

  while (at < stop) {
    const start = at;
    let column = 0;
    if (before >= 0) {
      const most = Math.min(start - before, stop - start) - WORD;
      let same = 0;
      while (same <= most) {
        const differing = words.getInt32(start + same, true) ^ words.getInt32(before + same, true);
        if (differing !== 0) {
          same += (31 - Math.clz32(differing & -differing)) >> 3;
          break;
        }
        same += WORD;
      }
      while (column < shared && (ends[column] as number) <= same) column += 1;
      if (column > 0) at = start + (ends[column - 1] as number);
    }
    if (column === 0) {
      if (bytes[at] === RETURN && bytes[at + 1] === NEWLINE) at += 1;
      if (bytes[at] === NEWLINE) {
        at += 1;
        line += 1;
        continue;
      }
    }
    for (; column < columns; column += 1) {
      const cell = at;
      let byte = bytes[at] as number;
      if (column === yearPlace) {
        const word = at + WORD < stop ? words.getInt32(at, true) : 0;
        if (((word | (word + SIX_EACH)) & HIGH_EACH) !== ZERO_EACH) reason = byte === QUOTE ? 'quoted' : 'not-a-number';
        year = (word & 15) * 1000 + ((word >> 8) & 15) * 100 + ((word >> 16) & 15) * 10 + ((word >> 24) & 15);
        at += WORD;
        byte = bytes[at] as number;
        if (byte !== separator && byte !== NEWLINE && !(byte === RETURN && bytes[at + 1] === NEWLINE)) reason ??= 'not-a-number';
      } else if (column === valuePlace) {
        let whole = 0;
        while (byte >= ZERO && byte <= NINE) {
          whole = whole * 10 + byte - ZERO;
          at += 1;
          byte = bytes[at] as number;
        }
        let digits = at - cell;
        if (byte === POINT) {
          for (byte = bytes[++at] as number; byte >= ZERO && byte <= NINE; byte = bytes[++at] as number) whole = whole * 10 + byte - ZERO;
          whole /= 10 ** (at - cell - 1 - digits);
          digits = at - cell - 1;
        }
        figures[row] = digits === 0 ? NaN : whole;
        if (digits > MOST_DIGITS || (digits === 0 && at > cell)) reason = 'not-a-number';
        else if (byte !== separator && byte !== NEWLINE && !(byte === RETURN && bytes[at + 1] === NEWLINE)) reason = byte === QUOTE ? 'quoted' : 'not-a-number';
      } else {
        while (byte !== separator && byte !== NEWLINE && !(byte === RETURN && bytes[at + 1] === NEWLINE) && byte !== QUOTE) {
          at += 1;
          byte = bytes[at] as number;
        }
        if (byte === QUOTE) reason = 'quoted';
        else if (column === regionPlace) region = regions.find(bytes, cell, at);
        else if (column === industryPlace) industry = industries.find(bytes, cell, at);
      }
      if (reason !== null) break;
      if (byte === RETURN) at += 1;
      const lineEnds = bytes[at] === NEWLINE;
      at += 1;
      if (lineEnds !== (column === shared)) {
        reason = 'ragged-row';
        break;
      }
      ends[column] = at - start;
    }
    if (reason !== null) break;
    if (region !== runRegion || industry !== runIndustry || year !== nextYear) {
      into.start(region, industry, year, row);
      runRegion = region;
      runIndustry = industry;
      nextYear = year;
    }
    nextYear += 1;
    row += 1;
    line += 1;
    before = start;
  }
  into.rows = row;
  scan.line = line;
  return reason;
}
