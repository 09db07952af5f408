import { recordsOf, type FileRecord } from '../import/records-of';
import { sheetRows } from '../import/sheet-rows';
import type { FileSource } from '../import/file-source';

/** The rows of a list as they stand in the file, headings and all, in batches. */
export const listRowsOf = (source: FileSource): AsyncGenerator<FileRecord[]> =>
  (source.sheet === null ? recordsOf(source) : sheetRows(source.file, source.sheet, 'list'));
