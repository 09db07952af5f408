import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeBytes } from '@/lib/domain/imports/decode-bytes';
import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';

/** Text into records, each with the line of the file it begins on; the first is the header. */
export const recordsOf = (text: string): { record: string[]; line: number }[] => {
  let line = 1;
  return parse(text, { delimiter: guessDelimiter(text), relax_column_count: true, relax_quotes: true, bom: true, info: true }).map(
    (each: unknown) => {
      const { record, info } = each as { record: string[]; info: { lines: number } };
      const begins = line;
      line = info.lines + 1;
      return { record, line: begins };
    },
  );
};

export const readFixture = (name: string) => {
  const read = decodeBytes(readFileSync(path.join(process.cwd(), 'test', 'fixtures', name)));
  if (!read.ok) throw new Error(`${name} is no text: ${read.reason}`);
  return recordsOf(read.text);
};
