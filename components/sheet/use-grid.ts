import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import type { GroupLayout } from '@/lib/domain/sheet/group-layout';
import { spanOf, type Place, type Selection } from '@/lib/domain/sheet/selection';
import { gridMove } from './grid-move';

export type Editing = { text: string | null } | null;

interface GridOptions {
  layout: GroupLayout;
  columns: number;
  /** Rows of one screen. */
  page: number;
  mayEdit: (place: Place) => boolean;
  /** Brings a line into sight. */
  reveal: (line: number) => void;
  onOpen: (place: Place) => void;
  onCopy: (selection: Selection, event: ClipboardEvent) => void;
  onPaste: (selection: Selection, text: string) => void;
  onFillDown: (selection: Selection) => void;
  onClear: (selection: Selection) => void;
}

const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null;
};

/** The keyboard and the pointer in a grid: one cell is the place, Shift and drawing select from it, keys change what is there. */
export function useGrid({ layout, columns, page, mayEdit, reveal, onOpen, onCopy, onPaste, onFillDown, onClear }: GridOptions) {
  const [selection, setSelection] = useState<Selection>({ from: { row: 0, column: 0 }, to: { row: 0, column: 0 } });
  const [editing, setEditing] = useState<Editing>(null);
  const [focused, setFocused] = useState(0);
  const drawing = useRef(false);
  const { from, to } = selection;

  function go(place: Place, extend = false) {
    setEditing(null);
    setSelection(extend ? { from, to: place } : { from: place, to: place });
    setFocused((count) => count + 1);
    const line = layout.lineOf(place.row);
    if (line >= 0) reveal(line);
  }
  /** From a line to the next that is a row, on the way a key leads. */
  function rowFrom(line: number, step: number): number | null {
    for (let at = line; at >= 0 && at < layout.lines; at += step) {
      const found = layout.lineAt(at);
      if ('row' in found) return found.row;
    }
    return null;
  }
  function onward(step: 'down' | 'up' | 'right' | 'left' | 'stay') {
    if (step === 'stay') return setEditing(null);
    const line = layout.lineOf(from.row);
    if (step === 'left' || step === 'right') return go({ row: from.row, column: Math.min(columns - 1, Math.max(0, from.column + (step === 'right' ? 1 : -1))) });
    const way = step === 'down' ? 1 : -1;
    go({ row: rowFrom(line + way, way) ?? from.row, column: from.column });
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (!placeOf(event.target) || editing) return;
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const far = ctrlKey || metaKey;
    const done = () => { event.preventDefault(); event.stopPropagation(); };
    const here = { row: Math.max(0, layout.lineOf(to.row)), column: to.column };
    const moved = altKey ? null : gridMove(event, here, { lastLine: layout.lines - 1, lastColumn: columns - 1, page });
    if (moved) {
      done();
      const way = moved.row < here.row ? -1 : 1;
      const row = rowFrom(moved.row, way) ?? rowFrom(moved.row, -way);
      return row === null ? undefined : go({ row, column: moved.column }, shiftKey);
    }
    if (far && key.toLowerCase() === 'd' && !altKey) { done(); return onFillDown(selection); }
    if (far && key.toLowerCase() === 'a') { done(); return setSelection({ from: { row: 0, column: 0 }, to: { row: rowFrom(layout.lines - 1, -1) ?? 0, column: columns - 1 } }); }
    if (key === 'Escape' && (from.row !== to.row || from.column !== to.column)) { done(); return go(from); }
    if (key === 'Enter' && !far && !altKey && from.column === 0) { done(); return onOpen(from); }
    if (!mayEdit(from)) return;
    if (key === 'F2' || (key === 'Enter' && !far && !altKey)) { done(); return setEditing({ text: null }); }
    if (key === 'Delete' || key === 'Backspace') { done(); return onClear(selection); }
    if (key.length === 1 && key !== ' ' && !far && !altKey) { done(); setEditing({ text: key }); }
  }

  return {
    selection, editing, focused, go, onward, setEditing,
    span: spanOf(selection),
    handlers: {
      onKeyDown,
      onPointerDown: (event: PointerEvent) => {
        const place = placeOf(event.target);
        if (!place || event.button !== 0 || (event.target instanceof Element && event.target.closest('a, input, select, button'))) return;
        drawing.current = event.pointerType === 'mouse';
        if (event.shiftKey) event.preventDefault();
        go(place, event.shiftKey);
      },
      onPointerOver: (event: PointerEvent) => {
        if (!drawing.current || event.buttons !== 1) { drawing.current = false; return; }
        const place = placeOf(event.target);
        if (place && (place.row !== to.row || place.column !== to.column)) setSelection({ from, to: place });
      },
      onPointerUp: () => { drawing.current = false; },
      onDoubleClick: (event: MouseEvent) => {
        const place = placeOf(event.target);
        if (place && mayEdit(place)) setEditing({ text: null });
      },
      onCopy: (event: ClipboardEvent) => { if (!editing && placeOf(event.target)) onCopy(selection, event); },
      onPaste: (event: ClipboardEvent) => {
        if (editing || !placeOf(event.target)) return;
        event.preventDefault();
        onPaste(selection, event.clipboardData.getData('text/plain'));
      },
    },
  };
}
