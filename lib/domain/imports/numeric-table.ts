import { FigureRuns } from './figure-runs';
import { NameColumn } from './name-column';
import { scanPlainRows, type NotPlainReason, type Places, type PlainScan } from './scan-plain-rows';

const NEWLINE = 10;
/** What is scanned at once: it stays in a core's nearest memory, and the engine compiles a short call once where it compiles a long loop twice. */
const BLOCK_BYTES = 16 * 1024;

/** A plain table of figures: names are numbered in the order they come, figures without a value are NaN. */
export type NumericTable = { readonly regions: readonly string[]; readonly industries: readonly string[]; readonly figures: FigureRuns };
export type NotPlain = { readonly line: number; readonly reason: NotPlainReason };

/**
 * Reads a tidy table whose cells are plain (no quotation marks; figures of digits with a point) from pieces of bytes, in UTF-8, straight
 * into typed arrays: no text and no object a row. The header is the caller's to read; give pieces from the first row on, which may be
 * written over once they are seen. At the first thing that is not plain it answers what and where, and takes nothing more: the library
 * that knows quotes then reads the file. Figures of up to 15 digits come out exactly as `Number` reads them. `size`: how many bytes will
 * come, so that room is made for them once.
 */
export function numericTable(columns: number, places: Places, delimiter = ',', size = 0): {
  see: (piece: Uint8Array) => NotPlain | null;
  end: () => NotPlain | null;
  result: () => NumericTable;
} {
  const figures = new FigureRuns();
  const scan: PlainScan = {
    columns, places, separator: delimiter.charCodeAt(0), regions: new NameColumn(), industries: new NameColumn(), into: figures, ends: new Int32Array(columns), line: 2,
  };
  let seen = 0;
  let rest = new Uint8Array(0);
  let fault: NotPlain | null = null;

  const take = (bytes: Uint8Array) => {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let from = 0, stop = 0; from < bytes.length && !fault; from = stop) {
      stop = bytes.length - from > BLOCK_BYTES ? bytes.lastIndexOf(NEWLINE, from + BLOCK_BYTES) + 1 : bytes.length;
      if (stop <= from) stop = bytes.indexOf(NEWLINE, from) + 1;
      // A row is a mark for each column at least.
      figures.makeRoom(Math.ceil((stop - from) / columns), seen > 0 ? size / seen : 0);
      const reason = scanPlainRows(bytes, words, from, stop, scan);
      seen += stop - from;
      if (reason) fault = { line: scan.line, reason };
    }
  };
  const joined = (piece: Uint8Array) => {
    const both = new Uint8Array(rest.length + piece.length);
    both.set(rest);
    both.set(piece, rest.length);
    return both;
  };

  return {
    see(given) {
      // `slice` of Node's own buffers copies nothing.
      const piece = new Uint8Array(given.buffer, given.byteOffset, given.length);
      const first = piece.indexOf(NEWLINE) + 1;
      if (first === 0) {
        rest = joined(piece);
        return fault;
      }
      const from = rest.length > 0 ? first : 0;
      if (from > 0) take(joined(piece.subarray(0, first)));
      const stop = piece.lastIndexOf(NEWLINE) + 1;
      take(piece.subarray(from, stop));
      rest = piece.slice(stop);
      return fault;
    },
    end() {
      if (rest.length > 0) take(joined(Uint8Array.of(NEWLINE)));
      rest = new Uint8Array(0);
      return fault;
    },
    result: () => ({ regions: scan.regions.names, industries: scan.industries.names, figures }),
  };
}
