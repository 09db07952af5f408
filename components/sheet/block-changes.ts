import type { SheetRow } from '@/lib/domain/sheet/cell';
import type { Mend } from '@/lib/domain/sheet/mend';
import { valueOfText, type Typed } from '@/lib/domain/sheet/value-of-text';
import { messages } from '@/lib/messages';
import type { SheetChoice } from './sheet-choices';
import type { ShownColumn } from './sheet-columns';
import { mendOf, refusalOf } from './use-edits';

export type CellText = { row: number; column: number; text: string } | { row: number; column: number; value: Typed };
/** What is to be changed, row by row, and what was not taken over and why. */
export type Changes = { mends: Mend[]; names: Readonly<Record<string, string>>; unread: string[]; beyond: number };

/** Cells that are to be changed together, gathered by record; texts that are no value of their column are named with the reason. */
export const blockChanges = (
  cells: readonly CellText[], rowAt: (row: number) => SheetRow | undefined, columns: readonly ShownColumn[], choices: readonly (readonly SheetChoice[])[], label: (id: string) => string, beyond = 0,
): Changes => {
  const mends = new Map<string, Mend>();
  const names: Record<string, string> = {};
  const unread: string[] = [];
  for (const cell of cells) {
    const column = columns[cell.column];
    const row = rowAt(cell.row);
    if (!column || !row) continue;
    if (!column.field.edits) {
      unread.push(messages.sheet.change.computed(label(column.field.id)));
      continue;
    }
    const read = 'text' in cell ? valueOfText(column.field, cell.text, choices[cell.column] ?? []) : { value: cell.value };
    if ('refused' in read) {
      unread.push(refusalOf(read.refused, 'text' in cell ? cell.text.trim() : ''));
      continue;
    }
    const mend = mendOf(row, column.field, read.value);
    mends.set(row.id, { ...mend, set: { ...mends.get(row.id)?.set, ...mend.set } });
    names[row.id] = String(row.cells[columns[0]?.cell ?? 0] ?? '');
  }
  return { mends: [...mends.values()], names, unread, beyond };
};
