'use client';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import type { GroupLayout, SheetLine } from '@/lib/domain/sheet/group-layout';
import type { SheetField } from '@/lib/domain/sheet/sheet-field';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';
import { messages } from '@/lib/messages';
import type { BlockStore } from './block-store';
import { CellEditor, type Onward } from './cell-editor';
import { cellForClipboard } from './cell-words';
import { GroupHead } from './group-head';
import { choicesOf, type SheetChoice, type SheetChoices } from './sheet-choices';
import { leftOf, TICK, widthOf, type ShownColumn } from './sheet-columns';
import { SheetFoot } from './sheet-foot';
import { labelOf, type SheetName } from './sheet-list';
import { SheetRow } from './sheet-row';
import type { useGrid } from './use-grid';
import type { Summary } from './use-summary';
import { useWindow } from './use-window';

interface SheetGridProps {
  list: SheetName;
  path: string;
  caption: string;
  today: string;
  columns: readonly ShownColumn[];
  lefts: readonly (string | undefined)[];
  choices: readonly (readonly SheetChoice[])[];
  given: SheetChoices;
  groupedBy: readonly SheetField[];
  view: SheetView;
  store: BlockStore;
  need: (from: number, to: number) => Promise<void>;
  layout: GroupLayout;
  summary: Summary | null;
  total: number;
  /** The row the page begins with: the first, unless it was asked for a later page. */
  start: number;
  grid: ReturnType<typeof useGrid>;
  /** Hands over the way to bring a line into sight. */
  onReveal: (reveal: (line: number) => void) => void;
  ticked: (id: string) => boolean;
  ticks: boolean;
  closed: ReadonlySet<number>;
  onToggle: (group: number) => void;
  onTick: (id: string, row: number, range: boolean) => void;
  onWrite: (row: number, column: number, text: string) => void;
  head: ReactNode;
  readOnly: boolean;
}

/** A tall screen of rows: they come drawn, the browser draws the others. */
const DRAWN_FIRST = 20;
const ROW_PX = 34;
/** While the list is scrolled rows are asked for so often, one block ahead. */
const FETCH_EVERY_MS = 80;
const MOST_UNDER_WAY = 4;

/** The table itself: a grid by the ARIA practices, of whose rows only those near the ones in sight are drawn. */
export function SheetGrid(props: SheetGridProps) {
  const { list, path, caption, today, columns, lefts, choices, given, groupedBy, store, need, layout, summary, total, start, grid, onReveal, ticked, ticks, closed, onToggle, onTick, onWrite, head, readOnly } = props;
  const inBrowser = useInBrowser();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [rowHeight, setRowHeight] = useState(ROW_PX);
  const { selection: { from }, span, editing, focused } = grid;

  useLayoutEffect(() => {
    const drawn = table.current?.querySelector('tbody tr[data-row]')?.getBoundingClientRect().height;
    if (drawn) setRowHeight(drawn);
    if (start > 0 && scroller.current) scroller.current.scrollTop = start * (drawn ?? ROW_PX);
  }, [start]);
  const { from: first, to: end, reveal } = useWindow(scroller, { lines: layout.lines, lineHeight: rowHeight, first: Math.max(0, layout.lineOf(start)), drawnFirst: DRAWN_FIRST });
  const last = end - 1;
  useEffect(() => { onReveal(reveal); });

  const lines = useMemo(() => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => ({ index: first + at, line: layout.lineAt(first + at) })), [first, last, layout]);
  // The row the keyboard is at is always drawn, so that no scrolling takes the place away.
  const place = inBrowser ? layout.lineOf(from.row) : -1;
  const apart = place >= 0 && (place < first || place > last) ? [{ index: place, line: layout.lineAt(place) }] : [];
  const drawnLines = apart.length > 0 && place < first ? [...apart, ...lines] : [...lines, ...apart];

  const rows = lines.flatMap(({ line }) => ('row' in line ? [line.row] : []));
  const [low, high] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const asked = useRef(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const ask = () => {
      // A list that is flung asks for where it comes to, not for all it passes.
      if (store.underWay() >= MOST_UNDER_WAY) { timer = setTimeout(ask, FETCH_EVERY_MS); return; }
      asked.current = performance.now();
      void need(low, Math.min(total - 1, high + BLOCK_ROWS));
    };
    timer = setTimeout(ask, Math.max(0, asked.current + FETCH_EVERY_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [low, high, total, need, store]);

  useEffect(() => {
    if (focused === 0 || editing) return;
    const cell = table.current?.querySelector<HTMLElement>(`tr[data-row="${from.row}"] [data-column="${from.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [focused, editing, from.row, from.column]);

  const active = columns[from.column];
  const activeRow = store.rowAt(from.row);
  const editor = editing && active && activeRow ? (
    <CellEditor
      key={`${from.row} ${from.column}`} field={active.field} label={messages.sheet.edit.label(labelOf(list, active.field.id), String(activeRow.cells[columns[0]?.cell ?? 0] ?? ''))}
      text={editing.text ?? (active.field.type === 'choice' ? String(activeRow.cells[active.cell] ?? '') : cellForClipboard(active.field, activeRow.cells[active.cell] ?? null, [], today))}
      typed={editing.text !== null} choices={choices[from.column] ?? []}
      onSave={(text: string, onward: Onward) => { grid.onward(onward); onWrite(from.row, from.column, text); }} onLeave={() => grid.go(from)}
    />
  ) : null;
  const width = `calc(${[ticks ? TICK : '0px', ...columns.map(widthOf)].join(' + ')})`;
  const many = span.top !== span.bottom || span.left !== span.right;
  const space = (before: number, after: number) => {
    const between = after - before - 1;
    return between > 0 ? <tr key={`s${before < 0 ? 'first' : after >= layout.lines ? 'last' : 'apart'}`} aria-hidden="true" className="space"><td colSpan={columns.length + 1} style={{ height: between * rowHeight }} /></tr> : null;
  };

  const lineRow = (index: number, line: SheetLine) => {
    if ('head' in line) {
      const group = summary?.groups[line.head];
      return group ? <GroupHead key={`g${line.head}`} group={group} by={groupedBy} choices={given} today={today} open={!closed.has(line.head)} span={columns.length + (ticks ? 1 : 0)} index={index} onToggle={() => onToggle(line.head)} /> : null;
    }
    const isActive = inBrowser && line.row === from.row;
    return (
      <SheetRow
        key={line.row} list={list} store={store} index={line.row} line={index} columns={columns} lefts={lefts} choices={choices} path={path} today={today} ticks={ticks} inBrowser={inBrowser} isTicked={ticked}
        active={isActive ? from.column : undefined} selected={many && line.row >= span.top && line.row <= span.bottom ? [span.left, span.right] : undefined} editing={isActive ? editor : undefined}
      />
    );
  };

  return (
    <div className="sheet-scroll" ref={scroller} style={{ scrollPaddingLeft: columns.some(({ pinned }) => pinned) ? leftOf(columns, columns.filter(({ pinned }) => pinned).length, ticks ? TICK : '0px') : undefined }}>
      <table
        ref={table} role="grid" className="sheet-table" aria-label={caption} aria-rowcount={layout.lines + 1} aria-readonly={readOnly || undefined} aria-multiselectable="true" style={{ width: `max(100%, ${width})` }} data-live={inBrowser || undefined}
        {...grid.handlers} tabIndex={inBrowser && lines.length > 0 && place < 0 ? 0 : undefined}
        onClick={(event) => {
          const box = event.target instanceof HTMLInputElement ? event.target : null;
          const of = box?.closest<HTMLElement>('[data-row]');
          if (box?.dataset.tick && of) onTick(box.dataset.tick, Number(of.dataset.row), event.shiftKey);
        }}
      >
        <colgroup>
          {ticks ? <col className="row-pick" style={{ width: TICK }} /> : null}
          {columns.map((column, at) => <col key={column.field.id} style={{ width: at === columns.length - 1 && at > 0 ? undefined : widthOf(column, at) }} />)}
        </colgroup>
        {head}
        <tbody>
          {drawnLines.flatMap(({ index, line }, at) => [space(drawnLines[at - 1]?.index ?? -1, index), lineRow(index, line)])}
          {space(drawnLines.at(-1)?.index ?? -1, layout.lines)}
        </tbody>
        {summary && columns.some(({ field }) => field.totals) ? <SheetFoot columns={columns} lefts={lefts} totals={summary.totals} ticks={ticks} /> : null}
      </table>
    </div>
  );
}

export const choicesOfColumns = (columns: readonly ShownColumn[], given: SheetChoices): readonly (readonly SheetChoice[])[] => columns.map(({ field }) => choicesOf(field, given));
