import { columnLetters } from '@/lib/domain/imports/column-letters';
import { guessDecimalMark } from '@/lib/domain/imports/guess-decimal-mark';
import { guessDateOrder } from '@/lib/domain/lists/date-order';
import { findHeadingRow, ROWS_LOOKED_AT } from '@/lib/domain/lists/find-heading-row';
import type { ListLook } from '@/lib/domain/lists/list-look';
import { MOST_COLUMNS } from '@/lib/domain/lists/list-settings';
import { recogniseColumns } from '@/lib/domain/lists/recognise-columns';
import { wordsOfRow } from '@/lib/domain/lists/words-of-row';
import { messages } from '@/lib/messages';
import { every } from '../import/every';
import { JobFault } from '../job-fault';
import type { ListLookTask, Report } from '../protocol';
import { listRowsOf } from './list-rows-of';
import { listSource } from './list-source';

const MOST_ROWS = 500_000;
/** Empty cells behind the last column are common; so many are made to harm. */
const MOST_CELLS = 2000;
const VALUES_KEPT = 400;
const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

const { refusals } = messages.lists;

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

/** The first look at a list: how it is read, where its headings stand, what its columns seem to hold. Nothing is written. */
export const lookAtList = async ({ file, sheet, headingLine }: ListLookTask, report: Report): Promise<ListLook> => {
  const { source, sheets } = await listSource(file, sheet);
  const head: { line: number; record: readonly string[] }[] = [];
  const kept: (readonly string[])[] = [];
  let [rows, headed] = [0, false];
  let place = { line: 0, headings: [] as string[], words: '' };
  const settle = () => {
    headed = true;
    const filled = head.filter(({ record }) => !isBlank(record));
    const found = headingLine === null ? findHeadingRow(head.map(({ record }) => record)) : head.findIndex(({ line }) => line === headingLine);
    if (headingLine !== null && headingLine > 0 && found < 0) throw new JobFault(refusals.noHeading(headingLine));
    const row = head[found];
    const widest = Math.max(0, ...filled.map(({ record }) => record.length));
    place = row
      ? { line: row.line, words: wordsOfRow(row.record), headings: Array.from({ length: Math.max(row.record.length, 1) }, (_, at) => (row.record[at] ?? '').trim().replace(/\s+/g, ' ').slice(0, 200)) }
      : { line: 0, words: '', headings: Array.from({ length: widest }, (_, at) => messages.lists.map.unnamed(columnLetters(at + 1))) };
    while (place.headings.length > 1 && place.headings.at(-1) === '') place.headings.pop();
    if (place.headings.length > MOST_COLUMNS) throw new JobFault(refusals.tooManyColumns(MOST_COLUMNS));
    for (const { line, record } of head) if (line > place.line && !isBlank(record)) take(record);
  };
  const take = (record: readonly string[]) => {
    if (place.words !== '' && wordsOfRow(record) === place.words) return;
    rows += 1;
    if (rows > MOST_ROWS) throw new JobFault(refusals.tooManyRows(MOST_ROWS));
    if (kept.length < VALUES_KEPT) kept.push(record.slice(0, MOST_COLUMNS));
  };
  const due = every(500);
  for await (const batch of listRowsOf(source)) {
    for (const { line, record } of batch) {
      if (record.length > MOST_CELLS || record.slice(MOST_COLUMNS).some((cell) => cell.trim() !== '')) throw new JobFault(refusals.tooManyColumns(MOST_COLUMNS));
      if (headed) { if (!isBlank(record)) take(record); } else {
        head.push({ line, record });
        if (head.length >= Math.max(ROWS_LOOKED_AT, headingLine ?? 0)) settle();
      }
    }
    if (due()) await report({ kind: 'progress', done: rows, total: rows });
  }
  if (!headed) settle();
  if (rows === 0) throw new JobFault(refusals.noRows);
  const valuesOf = (column: number) => kept.map((row) => row[column] ?? '');
  const columns = recogniseColumns(place.headings, valuesOf);
  const inColumns = (pattern: RegExp) => columns.flatMap((field, at) => (field !== null && pattern.test(field) ? valuesOf(at) : []));
  return {
    entry: source.entry, sheet: source.sheet, sheets, encoding: source.encoding, delimiter: source.delimiter, headingLine: place.line, headings: place.headings,
    samples: place.headings.map((_, at) => [...new Set(valuesOf(at).map((cell) => cell.trim()).filter(Boolean))].slice(0, SAMPLES).map((cell) => (cell.length > SAMPLE_LENGTH ? `${cell.slice(0, SAMPLE_LENGTH)}…` : cell))),
    columns, rows,
    dateOrder: guessDateOrder(inColumns(/\.(occurredOn|validFrom|validTo|doNotContactSince)$/)),
    decimalMark: guessDecimalMark(inColumns(/^site\.(jobs|lat|lng)$/), source.delimiter),
  };
};
