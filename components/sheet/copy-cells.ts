import type { ClipboardEvent } from 'react';
import { showToast } from '@/components/ui/show-toast';
import { clipboardText } from '@/lib/domain/sheet/clipboard-text';
import { messages } from '@/lib/messages';
import type { BlockStore } from './block-store';
import { cellForClipboard } from './cell-words';
import type { SheetChoice } from './sheet-choices';
import type { ShownColumn } from './sheet-columns';

interface Copying {
  span: { top: number; bottom: number; left: number; right: number };
  event: ClipboardEvent;
  columns: readonly ShownColumn[];
  choices: readonly (readonly SheetChoice[])[];
  store: BlockStore;
  need: (from: number, to: number) => Promise<void>;
  today: string;
}

/** Puts selected cells on the clipboard as spreadsheets read them; rows that have not come yet are fetched first. */
export async function copyCells({ span: { top, bottom, left, right }, event, columns, choices, store, need, today }: Copying): Promise<void> {
  event.preventDefault();
  const rows = () => Array.from({ length: bottom - top + 1 }, (_, at) => store.rowAt(top + at));
  const text = () => clipboardText(rows().map((row) => columns.slice(left, right + 1).map(({ field, cell }, at) => cellForClipboard(field, row?.cells[cell] ?? null, choices[left + at] ?? [], today))));
  if (rows().every(Boolean)) event.clipboardData.setData('text/plain', text());
  else {
    await need(top, bottom);
    await navigator.clipboard.writeText(text());
  }
  if (bottom > top || right > left) showToast({ message: messages.sheet.copied(bottom - top + 1, right - left + 1) });
}
