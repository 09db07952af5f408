import type { FigureRuns } from './figure-runs';
import type { NameColumn } from './name-column';

const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
const POINT = 46;
const ZERO = 48;
const MOST_DIGITS = 15;
const WORD = 4;

/** Why the library has to read the file: a quotation mark, a row of other cells than the header, or a cell that is no plain number. */
export type NotPlainReason = 'quoted' | 'ragged-row' | 'not-a-number';

export type Places = { readonly region: number; readonly industry: number; readonly year: number; readonly value: number };

export type PlainLayout = {
  readonly columns: number;
  readonly places: Places;
  /** The byte between two cells. */
  readonly separator: number;
  readonly regions: NameColumn;
  readonly industries: NameColumn;
};

/**
 * Reads whole lines (`bytes` ends with a newline) into `into` and tells the lines read, and why it stopped before the end, if it did.
 * It runs for every byte of a file: what it works on is at hand, and nothing is made in it. Of a row it reads what differs from the row
 * before, which it finds by words of four bytes: the names of a table in order are read once a series.
 */
export function scanPlainRows(bytes: Uint8Array, layout: PlainLayout, into: FigureRuns): { readonly lines: number; readonly reason: NotPlainReason | null } {
  const { columns, separator, regions, industries, places: { region: regionPlace, industry: industryPlace, year: yearPlace, value: valuePlace } } = layout;
  const stop = bytes.length;
  const words = new DataView(bytes.buffer, bytes.byteOffset, stop);
  const figures = into.value;
  /** Where each cell of the row before ended, its separator with it, from that row's start. */
  const ends = new Int32Array(columns);
  const shared = columns - 1;
  let [at, row, lines, before] = [0, into.rows, 0, -1];
  let [region, industry, year] = [-1, -1, 0];
  let [runRegion, runIndustry, nextYear] = [-1, -1, -1];
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
        lines += 1;
        continue;
      }
    }
    for (; column < columns; column += 1) {
      const cell = at;
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
        const digits = at - cell - (point < 0 ? 0 : 1);
        const ended = byte === separator || byte === NEWLINE || (byte === RETURN && bytes[at + 1] === NEWLINE);
        if (!ended || digits > MOST_DIGITS || (digits === 0 && at > cell)) reason = byte === QUOTE ? 'quoted' : 'not-a-number';
        else if (column === valuePlace) figures[row] = digits === 0 ? NaN : point < 0 ? whole : whole / 10 ** (at - point - 1);
        else if (digits === 0 || point >= 0 || whole >= 10_000) reason = 'not-a-number';
        else year = whole;
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
    lines += 1;
    before = start;
  }
  into.rows = row;
  return { lines, reason };
}
