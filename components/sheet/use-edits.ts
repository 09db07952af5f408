import { useState } from 'react';
import { didQuietly, showToast } from '@/components/ui/show-toast';
import type { Cell, SheetRow } from '@/lib/domain/sheet/cell';
import type { Mend } from '@/lib/domain/sheet/mend';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import { valueOfText, type ReadText, type Typed } from '@/lib/domain/sheet/value-of-text';
import { messages } from '@/lib/messages';
import type { BlockStore } from './block-store';
import type { SheetDeeds } from './deeds';
import type { SheetChoice } from './sheet-choices';
import type { ShownColumn } from './sheet-columns';

export type CellConflict = { row: SheetRow; column: ShownColumn; mine: Typed; theirs: Typed; theirVersion: number };

const { change: words } = messages.sheet;

/** Why a text is no value of a column, in words. */
export const refusalOf = (refused: Extract<ReadText, { refused: string }>['refused'], text: string): string =>
  ({ 'not-a-choice': words.notAChoice, 'not-a-number': words.notANumber, 'not-a-day': words.notADay })[refused](text);

/** What a cell is changed by: a field of the record gets this value. */
export const mendOf = (row: Pick<SheetRow, 'id' | 'version'>, field: SheetField, value: Typed): Mend => ({ id: row.id, version: row.version, set: { [field.edits ?? field.id]: Array.isArray(value) ? [...(value as readonly string[])] : (value as string | number | null) } });

const sameValue = (cell: Cell, value: Typed): boolean => JSON.stringify(cell ?? (Array.isArray(value) ? [] : null)) === JSON.stringify(value);

/** Single cells are shown as changed at once and put back with the reason when the server refuses; what somebody else changed first is asked about. */
export function useEdits(store: BlockStore, deeds: SheetDeeds | undefined) {
  const [conflict, setConflict] = useState<CellConflict | null>(null);

  async function write(row: SheetRow, column: ShownColumn, value: Typed) {
    if (!deeds || sameValue(row.cells[column.cell] ?? null, value)) return;
    const before = store.mend(row.id, ({ cells }) => ({ cells: cells.with(column.cell, value) })) ?? row;
    const result = await deeds.mend([mendOf(row, column.field, value)]).catch(() => null);
    if (result?.ok) {
      if (result.action) didQuietly(result.action);
      const [saved] = result.value;
      if (saved) store.mend(row.id, () => ({ version: saved.version }));
      return;
    }
    store.mend(row.id, ({ cells }) => ({ cells: cells.with(column.cell, before.cells[column.cell] ?? null) }));
    if (result?.error.conflict) {
      const { theirs, theirVersion } = result.error.conflict;
      return setConflict({ row, column, mine: value, theirs: (theirs[column.field.edits ?? ''] ?? null) as Typed, theirVersion });
    }
    const { fields = {}, message } = result?.error ?? { message: messages.ui.serverSilent };
    showToast({ message: Object.values(fields)[0] ?? message, tone: 'bad' });
  }

  function writeText(row: SheetRow, column: ShownColumn, text: string, choices: readonly SheetChoice[]) {
    const read = valueOfText(column.field, text, choices);
    if ('refused' in read) return showToast({ message: refusalOf(read.refused, text.trim()), tone: 'bad' });
    void write(row, column, read.value);
  }

  return {
    write, writeText, conflict,
    settle: (keep: 'mine' | 'theirs') => {
      if (!conflict) return;
      const { row, column, mine, theirs, theirVersion } = conflict;
      setConflict(null);
      const theirRow = { ...row, version: theirVersion, cells: row.cells.with(column.cell, theirs) };
      store.mend(row.id, () => ({ version: theirVersion, cells: theirRow.cells }));
      if (keep === 'mine') void write(theirRow, column, mine);
    },
    leave: () => setConflict(null),
  };
}
