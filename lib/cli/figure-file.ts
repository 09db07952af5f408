import { createReadStream, fstatSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { csvHead, type CsvHead } from '@/lib/domain/imports/csv-head';
import { FigureRuns } from '@/lib/domain/imports/figure-runs';
import { numericTable, type NotPlain, type NumericTable } from '@/lib/domain/imports/numeric-table';
import type { CellGrid } from '@/lib/domain/indicators/grid/cell-grid';
import { gridOfTable } from '@/lib/domain/indicators/grid/grid-of-table';

const HEAD_BYTES = 64 * 1024;
const PIECE_BYTES = 256 * 1024;

const headOf = async (file: string): Promise<CsvHead> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = csvHead(buffer.subarray(0, bytesRead));
    if ('missing' in head) throw new Error(`The first line of the file names no column of: ${head.missing.join(', ')}.`);
    return head;
  } finally {
    await handle.close();
  }
};

/** A command has its process to itself: reading into the same piece again and again waits for nobody and leaves nothing to collect. */
const plainly = async (file: string, { columns, places, delimiter, dataFrom }: CsvHead): Promise<NumericTable | NotPlain> => {
  const handle = await open(file);
  try {
    const reader = numericTable(columns, places, delimiter, fstatSync(handle.fd).size);
    const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let at = dataFrom, read = 1; read > 0; at += read) {
      read = readSync(handle.fd, piece, 0, PIECE_BYTES, at);
      const fault = reader.see(piece.subarray(0, read));
      if (fault) return fault;
    }
    return reader.end() ?? reader.result();
  } finally {
    await handle.close();
  }
};

const NUMBER = /^(\d+\.?\d*|\.\d+)?$/;
const YEAR = /^\d{4}$/;

/** The number of a name among those that came before it. */
const numbered = (names: Map<string, number>, name: string): number => {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
};

/** By the library that knows quotes, row by row into the same columns. */
const withQuotes = async (file: string, { columns, places, delimiter }: CsvHead): Promise<NumericTable> => {
  const [regions, industries, figures] = [new Map<string, number>(), new Map<string, number>(), new FigureRuns()];
  const rows = createReadStream(file).pipe(parse({ delimiter, bom: true, from: 2, info: true, relax_column_count: true })) as AsyncIterable<{ record: string[]; info: { lines: number } }>;
  for await (const { record, info } of rows) {
    const at = (place: number) => (record[place] ?? '').trim();
    if (record.length !== columns) throw new Error(`Line ${info.lines} has ${record.length} cells, the first line ${columns}.`);
    const [year, figure] = [at(places.year), at(places.value)];
    if (!NUMBER.test(figure) || !YEAR.test(year)) {
      throw new Error(`Line ${info.lines}: "${figure}" of ${year} is no plain figure of a year. Load the table with data import: it keeps marks as data.`);
    }
    figures.add(numbered(regions, at(places.region)), numbered(industries, at(places.industry)), Number(year), figure === '' ? NaN : Number(figure));
  }
  return { regions: [...regions.keys()], industries: [...industries.keys()], figures };
};

/** A tidy table of plain figures from a file, as a grid of typed arrays; what is quoted is read by the library instead. */
export const figureFile = async (file: string): Promise<CellGrid> => {
  const head = await headOf(file);
  const read = await plainly(file, head);
  const grid = gridOfTable('reason' in read ? await withQuotes(file, head) : read, head.scale);
  if ('region' in grid) throw new Error(`Two rows give ${grid.region}, ${grid.industry}, ${grid.year} two different figures.`);
  return grid;
};
