import { createReadStream, fstatSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { csvHead, type CsvHead } from '@/lib/domain/imports/csv-head';
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

const NUMBER = /^\d*\.?\d*$/;

/** By the library that knows quotes, row by row into the same columns. */
const withQuotes = async (file: string, { columns, places, delimiter }: CsvHead): Promise<NumericTable> => {
  const bytes = new TextEncoder();
  const reader = numericTable(4, { region: 0, industry: 1, year: 2, value: 3 }, '\u0001');
  const rows = createReadStream(file).pipe(parse({ delimiter, bom: true, from: 2, info: true, relax_column_count: true })) as AsyncIterable<{ record: string[]; info: { lines: number } }>;
  for await (const { record, info } of rows) {
    const at = (place: number) => (record[place] ?? '').trim();
    if (record.length !== columns) throw new Error(`Line ${info.lines} has ${record.length} cells, the first line ${columns}.`);
    const figure = at(places.value);
    if (!NUMBER.test(figure) || !/^\d{4}$/.test(at(places.year))) {
      throw new Error(`Line ${info.lines}: "${figure}" of ${at(places.year)} is no plain figure of a year. Load the table with data import: it keeps marks as data.`);
    }
    reader.see(bytes.encode(`${[at(places.region), at(places.industry), at(places.year), figure].join('\u0001')}\n`));
  }
  reader.end();
  return reader.result();
};

/** A tidy table of plain figures from a file, as a grid of typed arrays; what is quoted is read by the library instead. */
export const figureFile = async (file: string): Promise<CellGrid> => {
  const head = await headOf(file);
  const read = await plainly(file, head);
  const grid = gridOfTable('reason' in read ? await withQuotes(file, head) : read, head.scale);
  if ('region' in grid) throw new Error(`Two rows give ${grid.region}, ${grid.industry}, ${grid.year} two different figures.`);
  return grid;
};
