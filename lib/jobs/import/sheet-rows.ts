import { datesOfRow, type DatedCell } from '@/lib/domain/imports/dates-of-row';
import { serialDate } from '@/lib/domain/imports/serial-date';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import { openArchive } from './archive';
import { cellDates } from './cell-dates';
import type { FileRecord } from './records-of';
import { parsePart, sharedStrings, sheetsOf } from './workbook';

const MOST_COLUMNS = 2000;
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;
// A sheet may say that its next row is the millionth.
const BATCH = 1000;
// A workbook keeps 0.1 + 0.2 as 0.30000000000000004: fifteen digits are what a person typed.
const DIGITS = 15;

const columnOf = (reference: string) => {
  let column = 0;
  for (const letter of reference) {
    const at = letter.charCodeAt(0) - 64;
    if (at < 1 || at > 26) break;
    column = column * 26 + at;
  }
  return column - 1;
};

const plainNumber = (text: string) => {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : text;
};

/** The rows of one sheet as records of text, empty rows among them, so that a row's place is its number. Formulas count by the value they were saved with. */
export async function* sheetRows(file: string, sheet: string | null, of: 'table' | 'list' = 'table'): AsyncGenerator<FileRecord[]> {
  const archive = await openArchive(file);
  try {
    const sheets = await sheetsOf(archive);
    const chosen = sheet === null ? sheets[0] : sheets.find(({ name }) => name === sheet);
    if (!chosen) throw new JobFault(messages.imports.workbook.noSheet(sheet ?? ''));
    const strings = await sharedStrings(archive);
    const dates = await cellDates(archive);
    const total = archive.sizeOf(chosen.part);
    let records: FileRecord[] = [];
    let record: string[] = [];
    let dated: DatedCell[] = [];
    let [line, column, kind, style, text, reading] = [0, -1, 'n', 0, '', false];
    const valueOf = () => {
      if (kind === 's') return strings[Number(text)] ?? '';
      if (kind === 'b') return text === '1' ? 'TRUE' : 'FALSE';
      const format = kind === 'd' ? 'date' : kind === 'n' && text.trim() !== '' ? dates.formatOf(style) : null;
      const date = format && (kind === 'd' ? text.slice(0, 10) : serialDate(Number(text), dates.since1904));
      if (format && date) dated.push({ column, date, format });
      return kind === 'n' ? plainNumber(text) : text;
    };
    const endRow = () => {
      if (dated.length > 0) datesOfRow(dated, of).forEach((said, at) => { record[at] = said; });
      dated = [];
      records.push({ record: record.length > 0 ? record : [''], line, bytes: 0 });
    };
    const startRow = (stated: string | undefined) => {
      const row = stated === undefined ? line + 1 : Number(stated);
      if (!Number.isInteger(row) || row <= line || row > MOST_ROWS) throw new JobFault(messages.imports.workbook.damaged);
      for (line += 1; line < row; line += 1) records.push({ record: [''], line, bytes: 0 });
      record = [];
      column = -1;
    };
    const startCell = ({ r, t = 'n', s = '0' }: Record<string, string>) => {
      column = r === undefined ? column + 1 : columnOf(r);
      if (column < 0 || column >= MOST_COLUMNS) throw new JobFault(messages.imports.workbook.tooWide(MOST_COLUMNS));
      kind = t;
      style = Number(s);
      text = '';
    };
    const pieces = parsePart(archive, chosen.part, {
      open: ({ name, attributes }) => {
        if (name === 'row') startRow(attributes.r);
        else if (name === 'c') startCell(attributes);
        else if (name === 'v' || name === 't') reading = true;
      },
      text: (piece) => { if (reading && text.length < LONGEST_CELL) text += piece; },
      close: (name) => {
        if (name === 'v' || name === 't') reading = false;
        else if (name === 'c') {
          while (record.length < column) record.push('');
          record[column] = valueOf();
        } else if (name === 'row') endRow();
      },
    }, () => {
      const taken = records;
      records = [];
      return taken;
    });
    for await (const taken of pieces) {
      for (let from = 0; from < taken.length; from += BATCH) yield taken.slice(from, from + BATCH).map((each) => ({ ...each, bytes: Math.min(total, each.line) }));
    }
  } finally {
    archive.close();
  }
}
