import { messages } from '@/lib/messages';
import type { Sheet } from '../shared/sheet';
import type { Cell, SheetRow } from '../sheet/cell';
import { CHOICE_WORDS } from '../sheet/choice-words';
import type { SheetField } from '../sheet/sheet-field';

/** What only the server knows the names of, by the list a column names and the code. */
export type KnownNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

const written = ({ id, type, choices = id }: SheetField, cell: Cell, known: KnownNames): string | number | null => {
  const named = (code: string) => (type === 'choice' || type === 'many' ? known[choices]?.get(code) ?? CHOICE_WORDS[choices]?.[code] ?? code : code);
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? messages.sheet.yes : messages.sheet.no;
  if (typeof cell === 'string') return named(cell);
  if ('words' in cell) return cell.value ?? cell.words;
  return cell.length === 0 ? null : cell.map(named).join('; ');
};

/** A list as it is shown: its columns in their order, an id before them. Figures stay figures, days stay ISO days, codes become the words they are shown by; what is not known stays empty. */
export const sheetTable = (rows: readonly Pick<SheetRow, 'id' | 'cells'>[], columns: readonly SheetField[], labels: Readonly<Record<string, string>>, known: KnownNames): Sheet => ({
  title: '', source: [], columns: [messages.exports.id, ...columns.map(({ id }) => labels[id] ?? id)],
  days: columns.flatMap(({ type }, at) => (type === 'date' || type === 'instant' ? [at + 1] : [])),
  rows: rows.map(({ id, cells }) => [id, ...columns.map((field, at) => written(field, cells[at] ?? null, known))]),
});
