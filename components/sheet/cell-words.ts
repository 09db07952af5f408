import type { Cell } from '@/lib/domain/sheet/cell';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { SheetChoice } from './sheet-choices';

export const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);

export const wordOf = (choices: readonly SheetChoice[], code: string): string => choices.find(({ value }) => value === code)?.label ?? code;

/** A cell in words; '' where nothing is known. */
export const cellWords = (field: SheetField, cell: Cell, choices: readonly SheetChoice[], today: string): string => {
  if (cell === null) return '';
  if (isList(cell)) return cell.map((code) => wordOf(choices, code)).join(', ');
  if (typeof cell === 'object') return cell.words;
  if (typeof cell === 'boolean') return cell ? messages.sheet.yes : messages.sheet.no;
  if (typeof cell === 'number') return field.as === 'percent' ? format.percent(cell / 100, { digits: 0 }) : field.as === 'year' ? String(cell) : field.as === 'some' && cell === 0 ? '' : format.number(cell);
  if (field.type === 'date' || field.type === 'instant') return format.dayBeside(cell, today);
  return field.type === 'choice' ? wordOf(choices, cell) : cell;
};

/** The same for a spreadsheet: figures and days as it reads them. */
export const cellForClipboard = (field: SheetField, cell: Cell, choices: readonly SheetChoice[], today: string): string => {
  if (typeof cell === 'number') return String(cell);
  if (cell !== null && typeof cell === 'object' && !isList(cell)) return cell.value === null ? cell.words : String(cell.value);
  if (typeof cell === 'string' && (field.type === 'date' || field.type === 'instant')) return cell;
  return cellWords(field, cell, choices, today);
};
