import { DELIMITERS, guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { ROWS_LOOKED_AT, findHeadingRow } from '@/lib/domain/lists/find-heading-row';
import { MOST_COLUMNS } from '@/lib/domain/lists/list-settings';
import { messages } from '@/lib/messages';
import { isArchive, openArchive } from '../import/archive';
import type { FileSource } from '../import/file-source';
import { headOf } from '../import/head-of';
import { scanEncoding } from '../import/scan-encoding';
import { tableInArchive } from '../import/table-in-archive';
import { sheetsOf } from '../import/workbook';
import { JobFault } from '../job-fault';
import { listRowsOf } from './list-rows-of';

export type OpenedList = { source: FileSource; sheets: readonly string[] };

const PLAIN = { encoding: 'utf-8', delimiter: ',' } as const;

const firstRows = async (source: FileSource) => {
  const rows: (readonly string[])[] = [];
  const batches = listRowsOf(source);
  try {
    for await (const batch of batches) {
      for (const { record } of batch) rows.push(record.slice(0, MOST_COLUMNS));
      if (rows.length >= ROWS_LOOKED_AT) break;
    }
  } finally {
    await batches.return(undefined);
  }
  return rows.slice(0, ROWS_LOOKED_AT);
};

/** The sheet that was named, else the first with headings that are known, else the first that holds anything. */
const sheetIn = async (file: string, named: string | null): Promise<OpenedList> => {
  const archive = await openArchive(file);
  const sheets = await sheetsOf(archive).then((found) => found.map(({ name }) => name)).finally(() => archive.close());
  if (named !== null && !sheets.includes(named)) throw new JobFault(messages.imports.workbook.noSheet(named));
  const of = (sheet: string): FileSource => ({ file, entry: null, sheet, ...PLAIN });
  if (named !== null) return { source: of(named), sheets };
  let filled: string | null = null;
  for (const sheet of sheets) {
    const rows = await firstRows(of(sheet));
    if (findHeadingRow(rows) >= 0) return { source: of(sheet), sheets };
    if (filled === null && rows.some((row) => row.some((cell) => cell.trim() !== ''))) filled = sheet;
  }
  const [first] = sheets;
  if (first === undefined) throw new JobFault(messages.imports.workbook.noSheets);
  return { source: of(filled ?? first), sheets };
};

/** Divided as its first line is; where a title stands there, as the headings below it are. */
const divided = async (source: FileSource): Promise<FileSource> => {
  const guess = guessDelimiter(await headOf(source.file, source.entry, source.encoding));
  for (const delimiter of [guess, ...DELIMITERS.filter((each) => each !== guess)]) {
    if (findHeadingRow(await firstRows({ ...source, delimiter })) >= 0) return { ...source, delimiter };
  }
  return { ...source, delimiter: guess };
};

/** How a file is to be read: text of its encoding and separator, by itself or in a zip archive, or a sheet of a workbook. */
export const listSource = async (file: string, sheet: string | null): Promise<OpenedList> => {
  const archive = (await isArchive(file)) ? await tableInArchive(file) : null;
  if (archive?.kind === 'workbook') return sheetIn(file, sheet);
  const entry = archive?.entry ?? null;
  const encoding = await scanEncoding(file, entry);
  return { source: await divided({ file, entry, sheet: null, encoding, delimiter: PLAIN.delimiter }), sheets: [] };
};
