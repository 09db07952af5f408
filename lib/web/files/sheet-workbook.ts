import 'server-only';
import writeWorkbook from 'write-excel-file/node';
import type { Sheet } from '@/lib/domain/shared/sheet';

// What XML cannot hold, not even escaped.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const NARROW = 12;
const WIDE = 60;

const text = (value: string) => ({ value: value.replace(UNPRINTABLE, ''), type: String });
const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
// A workbook's days have no zone: midnight UTC is written as the day itself.
const day = (value: string) => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' });
const cell = (value: string | number | null, isDay: boolean) => (typeof value !== 'string' ? value : isDay && ISO_DAY.test(value) ? day(value) : text(value));

/** A sheet as a workbook of one sheet: numbers and days are cells of their type. Texts are cells of type text, so that no text is ever a formula. */
export const sheetWorkbook = async ({ title, columns, rows, source, days = [] }: Sheet): Promise<Uint8Array<ArrayBuffer>> => {
  const widths = columns.map((head, at) => {
    const longest = Math.max(head.length, ...rows.slice(0, 500).map((row) => (typeof row[at] === 'string' ? row[at].length : 0)));
    return { width: Math.min(WIDE, Math.max(NARROW, longest + 2)) };
  });
  const data = [columns.map(bold), ...rows.map((row) => row.map((value, at) => cell(value, days.includes(at)))), ...(title === '' ? [] : [[], [bold(title)], ...source.map((line) => [text(line)])])];
  return new Uint8Array(await writeWorkbook(data, { columns: widths, sheet: 'Lode', stickyRowsCount: 1 }).toBuffer());
};
