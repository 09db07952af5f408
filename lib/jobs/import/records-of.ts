import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { parse } from 'csv-parse';
import { textDecoder } from '@/lib/domain/imports/text-decoder';
import type { Delimiter } from '@/lib/domain/imports/guess-delimiter';
import type { TextEncoding } from '@/lib/domain/imports/text-encoding';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';

// A record this long is a quote somebody forgot to close.
const LONGEST_RECORD = 1_000_000;

/** `line` is the line the record begins on, `bytes` how far into the file the reading is. */
export type FileRecord = { record: readonly string[]; line: number; bytes: number };

const decoded = (encoding: TextEncoding) => {
  const decode = textDecoder(encoding);
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => done(null, decode(chunk)),
    flush: (done) => done(null, decode()),
  });
};

const faultOf = (fault: unknown, lastLine: number) => {
  const { code } = fault as { code?: string };
  if (code === 'CSV_MAX_RECORD_SIZE' || code === 'CSV_QUOTE_NOT_CLOSED') return new JobFault(messages.imports.quoteNotClosed(lastLine + 1));
  return fault;
};

/** The records of a table of text in any encoding, the header first. Blank lines come as records of one empty cell. */
export async function* recordsOf(file: string, encoding: TextEncoding, delimiter: Delimiter): AsyncGenerator<FileRecord> {
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  const parser = parse({
    delimiter, info: true, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  const text = decoded(encoding);
  source.on('error', (fault) => parser.destroy(fault));
  source.pipe(text).pipe(parser);
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { record, line: lastLine + 1, bytes: source.bytesRead };
      lastLine = info.lines;
    }
  } catch (fault) {
    throw faultOf(fault, lastLine);
  } finally {
    source.destroy();
  }
}
