'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { addressOfView } from '@/lib/domain/sheet/address-of-view';
import type { SheetRow } from '@/lib/domain/sheet/cell';
import { cellsOfClipboard } from '@/lib/domain/sheet/cells-of-clipboard';
import { groupKey } from '@/lib/domain/sheet/group-key';
import { groupLayout } from '@/lib/domain/sheet/group-layout';
import { pasteOver } from '@/lib/domain/sheet/paste-over';
import { queryText } from '@/lib/domain/sheet/query-text';
import { spanOf, type Selection } from '@/lib/domain/sheet/selection';
import { fieldOf } from '@/lib/domain/sheet/sheet-field';
import { MOST_SORTS, type SheetView } from '@/lib/domain/sheet/sheet-view';
import { viewOfAddress } from '@/lib/domain/sheet/view-of-address';
import { unpack, type Packed } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { blockChanges, type CellText, type Changes } from './block-changes';
import { BulkBar } from './bulk-bar';
import { ChangeDialog } from './change-dialog';
import { ConflictDialog } from './conflict-dialog';
import { copyCells } from './copy-cells';
import type { SheetDeeds } from './deeds';
import { nextSorts } from './next-sorts';
import { SheetBar } from './sheet-bar';
import { choicesOf, type SheetChoices } from './sheet-choices';
import { leftsOf, shownColumns } from './sheet-columns';
import { choicesOfColumns, SheetGrid } from './sheet-grid';
import { SheetHead } from './sheet-head';
import { fieldsOf, labelOf, type SheetName } from './sheet-list';
import { useBlocks } from './use-blocks';
import { useEdits } from './use-edits';
import { useGrid } from './use-grid';
import { useSummary } from './use-summary';
import { useTicks } from './use-ticks';
import { ViewsBar, type SavedView, type ViewDeeds } from './views-bar';

export type FirstBlock = { rows: readonly SheetRow[]; next: string | null; from: number; total: number | null; more: boolean; ranked: boolean; today: string };

interface SheetProps {
  list: SheetName;
  /** The page, and where blocks of rows are asked for. */
  path: string;
  data: string;
  /** Where the pages of the records are, if not below the list. */
  record?: string;
  caption: string;
  /** What the list is narrowed to, and its view, as the address has them. */
  narrowing: Readonly<Record<string, string>>;
  address: Readonly<Record<string, string>>;
  /** Columns this person has no right to. */
  lacking: readonly string[];
  first: Packed<FirstBlock>;
  choices: Packed<SheetChoices>;
  views: readonly SavedView[];
  viewDeeds?: ViewDeeds;
  deeds?: SheetDeeds;
  idsOf?: (question: Record<string, string>) => Promise<{ rows: readonly { id: string; version: number }[]; more: boolean } | null>;
  /** Where pages lead while no script runs. */
  pager?: ReactNode;
}

const MOST_CELLS = 20_000;
const NONE: readonly string[] = [];

/** A list as a sheet: sorted, grouped, filtered and arranged by its address, changed where it stands, scrolled without pages. */
export function Sheet({ list, path, data, record = path, caption, narrowing, address, lacking, first: packed, choices: packedChoices, views, viewDeeds, deeds, idsOf, pager }: SheetProps) {
  const router = useRouter();
  const { sheet: words } = messages;
  const first = useMemo(() => unpack(packed), [packed]);
  const given = useMemo(() => unpack(packedChoices), [packedChoices]);
  const fields = useMemo(() => fieldsOf(list, lacking), [list, lacking]);
  const view = useMemo(() => viewOfAddress(address, fields), [address, fields]);
  const [drawn, setDrawn] = useState<Readonly<Record<string, number>>>({});
  const columns = useMemo(() => shownColumns(fields, view, drawn), [fields, view, drawn]);
  const choices = useMemo(() => choicesOfColumns(columns, given), [columns, given]);
  const lefts = useMemo(() => leftsOf(columns, deeds !== undefined), [columns, deeds]);

  // What is asked does not change with the groups that are closed; the address does.
  const query = queryText({ ...narrowing, ...addressOfView({ ...view, closed: [] }, fields) });
  const [toggled, setToggled] = useState<{ query: string; closed: readonly string[] } | null>(null);
  const closed = toggled?.query === query ? toggled.closed : (view.closed ?? NONE);
  const inOrder = (columnsOfView = columns) => columnsOfView.map(({ field, width, pinned }) => ({ id: field.id, width: width === field.width ? null : width, pinned }));
  const queryOf = (over: Partial<SheetView>) => queryText({ ...narrowing, ...addressOfView({ ...view, ...(Object.keys(drawn).length > 0 && { columns: inOrder() }), closed, ...over }, fields) });
  const url = query === '' ? data : `${data}?${query}`;
  const { store, need, failed } = useBlocks(url, first);
  const summary = useSummary(query === '' ? `${data}/summary` : `${data}/summary?${query}`, first);
  const total = summary?.total ?? first.total ?? first.from + first.rows.length;
  const shut = useMemo(() => new Set((summary?.groups ?? []).flatMap(({ values }, at) => (closed.includes(groupKey(values)) ? [at] : []))), [summary, closed]);
  const layout = useMemo(() => groupLayout(view.groups.length > 0 ? (summary?.groups ?? []).map(({ rows }) => rows) : [], total, shut), [view.groups, summary, total, shut]);

  const hrefOf = (over: Partial<SheetView>) => { const next = queryOf(over); return next === '' ? path : `${path}?${next}`; };
  const open = (over: Partial<SheetView>) => router.push(hrefOf(over), { scroll: false });

  const edits = useEdits(store, deeds);
  const [changes, setChanges] = useState<{ title: string; changes: Changes } | null>(null);
  const labels = (id: string) => labelOf(list, id);
  const revealing = useRef<(line: number) => void>(() => undefined);
  const reveal = useCallback((line: number) => revealing.current(line), []);
  const propose = (title: string, cells: readonly CellText[], beyond = 0) => {
    if (!deeds) return showToast({ message: words.edit.mayNot, tone: 'bad' });
    const proposed = blockChanges(cells, store.rowAt, columns, choices, labels, beyond);
    const [only] = cells;
    const row = only && store.rowAt(only.row);
    const column = only && columns[only.column];
    if (cells.length === 1 && only && row && column && proposed.unread.length === 0) return 'text' in only ? edits.writeText(row, column, only.text, choices[only.column] ?? []) : void edits.write(row, column, only.value);
    setChanges({ title, changes: proposed });
  };
  const cellsIn = (selection: Selection) => {
    const { top, bottom, left, right } = spanOf(selection);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
      showToast({ message: words.tooMany(format.number(MOST_CELLS)), tone: 'bad' });
      return null;
    }
    return { top, bottom, left, right };
  };
  const grid = useGrid({
    layout, columns: columns.length, page: 15, reveal,
    mayEdit: ({ row, column }) => deeds !== undefined && columns[column]?.field.edits !== undefined && store.rowAt(row) !== undefined,
    onOpen: ({ row }) => { const at = store.rowAt(row); if (at) router.push(`${record}/${at.id}`); },
    onCopy: (selection, event) => { const span = cellsIn(selection); if (span) void copyCells({ span, event, columns, choices, store, need, today: first.today }); },
    onPaste: (selection, text) => {
      const block = cellsOfClipboard(text, MOST_CELLS);
      if (!block || !cellsIn(selection)) return block ? undefined : showToast({ message: words.tooMany(format.number(MOST_CELLS)), tone: 'bad' });
      const { cells, beyond } = pasteOver(block, selection, total, columns.length);
      const last = Math.max(0, ...cells.map(({ row }) => row));
      void need(spanOf(selection).top, last).then(() => propose(words.change.pasteTitle, cells, beyond));
    },
    onFillDown: (selection) => {
      const span = cellsIn(selection);
      if (!span || span.top === span.bottom) return;
      void need(span.top, span.bottom).then(() => {
        const source = store.rowAt(span.top);
        const cells: CellText[] = [];
        for (let row = span.top + 1; row <= span.bottom; row += 1) {
          for (let column = span.left; column <= span.right; column += 1) {
            const cell = source?.cells[columns[column]?.cell ?? -1] ?? null;
            cells.push({ row, column, value: cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : typeof cell === 'boolean' ? null : cell });
          }
        }
        propose(words.change.fillTitle, cells);
      });
    },
    onClear: (selection) => {
      const span = cellsIn(selection);
      if (!span) return;
      const cells: CellText[] = [];
      for (let row = span.top; row <= span.bottom; row += 1) for (let column = span.left; column <= span.right; column += 1) cells.push({ row, column, text: '' });
      void need(span.top, span.bottom).then(() => propose(words.change.clearTitle, cells));
    },
  });
  const ticks = useTicks(query, total);
  const groupedBy = view.groups.flatMap((id) => fieldOf(fields, id) ?? []);
  const conflicted = edits.conflict;
  const count = first.ranked ? words.ranked(format.number(total)) : summary === null && (first.more || (first.total === null && first.next !== null)) ? words.moreRows(format.number(total)) : words.rows(format.number(total), total === 1);

  return (
    <>
      <ViewsBar page={path} query={queryOf({})} views={views} deeds={viewDeeds} />
      <Panel flush>
        <SheetBar list={list} fields={fields} columns={columns} choices={given} view={view} count={count} failed={failed} onView={open} />
        {deeds && idsOf ? <BulkBar list={list} fields={fields} choices={given} ticks={ticks} total={total} idsOf={() => idsOf({ ...narrowing, ...addressOfView(view, fields) })} onChanges={(title, chosen) => setChanges({ title, changes: chosen })} /> : null}
        <SheetGrid
          list={list} path={record} caption={caption} today={first.today} columns={columns} lefts={lefts} choices={choices} given={given} groupedBy={groupedBy} view={view} store={store} need={need} layout={layout} summary={summary} total={total}
          start={first.from} grid={grid} onReveal={(way) => { revealing.current = way; }} ticked={ticks.has} ticks={deeds !== undefined} closed={shut} readOnly={deeds === undefined}
          onToggle={(group) => {
            const key = groupKey(summary?.groups[group]?.values ?? []);
            const next = closed.includes(key) ? closed.filter((one) => one !== key) : [...closed, key];
            setToggled({ query, closed: next });
            window.history.replaceState(null, '', hrefOf({ closed: next }));
          }}
          onTick={(id, row, range) => ticks.tick({ id, row, range, rowAt: store.rowAt })}
          onWrite={(row, column, text) => { const at = store.rowAt(row); const of = columns[column]; if (at && of) edits.writeText(at, of, text, choices[column] ?? []); }}
          head={(
            <SheetHead
              list={list} columns={columns} lefts={lefts} sorts={view.sorts} ticks={deeds !== undefined} allTicked={ticks.all} onTickAll={ticks.tickAll}
              hrefOf={(id, further) => hrefOf({ sorts: nextSorts(view.sorts, id, fields, further).slice(0, MOST_SORTS) })} onFurther={(href) => router.push(href, { scroll: false })}
              onWidth={(id, width, done) => {
                setDrawn({ ...drawn, [id]: width });
                if (done) window.history.replaceState(null, '', hrefOf({ columns: inOrder(shownColumns(fields, view, { ...drawn, [id]: width })) }));
              }}
              onOrder={(id, before) => {
                const moved = columns.find(({ field }) => field.id === id);
                const others = columns.filter(({ field }) => field.id !== id);
                const to = others.findIndex(({ field }) => field.id === before);
                if (moved) open({ columns: inOrder([...others.slice(0, to), { ...moved, pinned: others[to]?.pinned ?? false }, ...others.slice(to)]) });
              }}
            />
          )}
        />
        {pager}
        {deeds ? <p className="sheet-keys">{words.keys}</p> : null}
      </Panel>
      {changes && deeds ? <ChangeDialog title={changes.title} changes={changes.changes} deeds={deeds} onClose={() => setChanges(null)} onDone={() => { ticks.clear(); router.refresh(); }} /> : null}
      {conflicted ? (
        <ConflictDialog
          conflict={conflicted} label={words.edit.label(labels(conflicted.column.field.id), String(conflicted.row.cells[columns[0]?.cell ?? 0] ?? ''))} choices={choicesOf(conflicted.column.field, given)} today={first.today}
          onSettle={edits.settle} onLeave={edits.leave}
        />
      ) : null}
    </>
  );
}
