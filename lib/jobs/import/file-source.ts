import type { Delimiter } from '@/lib/domain/imports/guess-delimiter';
import type { TextEncoding } from '@/lib/domain/imports/text-encoding';

/** Where the records of a table come from: a file of text, one inside a zip archive (`entry`), or a sheet of a workbook. */
export type FileSource = {
  readonly file: string;
  readonly entry: string | null;
  readonly sheet: string | null;
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
};
