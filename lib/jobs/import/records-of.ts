import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { textDecoder } from '@/lib/domain/imports/text-decoder';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import { bytesOf } from './bytes-of';
import type { FileSource } from './file-source';
import { plainRecords } from './plain-records';

// A record this long is a quote somebody forgot to close.
const LONGEST_RECORD = 1_000_000;
const BATCH = 1000;
// At the end of a piece its line feed may be the next one's first.
const LONE_RETURN = /\r(?!\n|$)/g;

/** `line` is the line the record begins on, `bytes` how far into the file the reading is. */
export type FileRecord = { record: readonly string[]; line: number; bytes: number };

const faultOf = (fault: unknown, lastLine: number) => {
  const { code } = fault as { code?: string };
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') return new JobFault(messages.imports.quoteNotClosed(lastLine + 1));
  return fault;
};

type Place = { bytes: number };

async function* decoded(source: FileSource, place: Place): AsyncGenerator<string> {
  const decode = textDecoder(source.encoding);
  for await (const chunk of bytesOf(source.file, source.entry)) {
    place.bytes += chunk.length;
    yield decode(chunk);
  }
  yield decode();
}

async function* chained(first: string, rest: AsyncGenerator<string>) {
  yield first;
  yield* rest;
}

/** From `from` lines on, by the reader that knows quotes. */
async function* quotedRecords(text: AsyncGenerator<string>, delimiter: string, from: number, place: Place): AsyncGenerator<FileRecord[]> {
  const parser = parse({
    delimiter, info: true, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_RECORD, record_delimiter: ['\r\n', '\n', '\r'],
  });
  const source = Readable.from(text);
  source.on('error', (fault) => parser.destroy(fault));
  source.pipe(parser);
  let lastLine = from;
  let batch: FileRecord[] = [];
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      batch.push({ record, line: lastLine + 1, bytes: place.bytes });
      lastLine = from + info.lines;
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } catch (fault) {
    throw faultOf(fault, lastLine);
  } finally {
    source.destroy();
  }
}

/**
 * The records of a table of text, the header first, in batches. Blank lines come as records of one empty cell. A lone
 * carriage return ends a line. Lines are split plainly until a quotation mark appears; from that line on the reader that knows them takes over.
 */
export async function* recordsOf(source: FileSource): AsyncGenerator<FileRecord[]> {
  const place: Place = { bytes: 0 };
  const text = decoded(source, place);
  let rest = '';
  let line = 1;
  try {
    for (let next = await text.next(); !next.done; next = await text.next()) {
      const piece = (rest + next.value).replace(LONE_RETURN, '\n');
      if (piece.includes('"')) {
        yield* quotedRecords(chained(piece, text), source.delimiter, line - 1, place);
        return;
      }
      if (piece.length > LONGEST_RECORD && !piece.includes('\n')) throw new JobFault(messages.imports.lineTooLong(line, LONGEST_RECORD));
      const split = plainRecords(piece, source.delimiter, line, place.bytes);
      ({ rest, line } = split);
      yield split.records;
    }
    if (rest !== '') yield plainRecords(`${rest.replace(/\r$/, '')}\n`, source.delimiter, line, place.bytes).records;
  } finally {
    await text.return(undefined);
  }
}
