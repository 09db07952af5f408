'use client';
import { memo, useSyncExternalStore, type ReactNode } from 'react';
import type { FieldType } from '@/lib/domain/sheet/sheet-field';
import { messages } from '@/lib/messages';
import type { BlockStore } from './block-store';
import type { ShownColumn } from './sheet-columns';
import { SheetCell } from './sheet-cell';
import type { SheetChoice } from './sheet-choices';
import { labelOf, type SheetName } from './sheet-list';

interface SheetRowProps {
  list: SheetName;
  store: BlockStore;
  index: number;
  /** Where it stands among rows and heads of groups. */
  line: number;
  columns: readonly ShownColumn[];
  /** What each column is called and where a pinned one stays. */
  lefts: readonly (string | undefined)[];
  choices: readonly (readonly SheetChoice[])[];
  path: string;
  today: string;
  /** The column the keyboard is at, and those selected, in this row. */
  active?: number;
  selected?: readonly [number, number];
  /** Stays the same function while the same rows are selected. */
  isTicked: (id: string) => boolean;
  ticks: boolean;
  editing?: ReactNode;
  inBrowser: boolean;
}

const STICKY = 'sticky';
/** Of these a value says nothing by itself where no head stands over it. */
const LABELLED: readonly FieldType[] = ['number', 'date', 'instant', 'flag'];

/** One row of a list; drawn anew only when something of itself changes. */
export const SheetRow = memo(function SheetRow({ list, store, index, line, columns, lefts, choices, path, today, active, selected, isTicked, ticks, editing, inBrowser }: SheetRowProps) {
  const here = () => store.rowAt(index);
  const row = useSyncExternalStore(store.subscribe, here, here);
  const ticked = row !== undefined && isTicked(row.id);
  const name = row ? String(row.cells[columns[0]?.cell ?? 0] ?? '') : '';
  return (
    <tr aria-rowindex={line + 2} data-row={index} className={ticked ? 'pick' : undefined} aria-busy={row ? undefined : true}>
      {ticks ? (
        <td className="row-pick">
          {row ? <label className="check-only-box"><input type="checkbox" className="check-only" tabIndex={inBrowser ? -1 : undefined} checked={ticked} data-tick={row.id} readOnly /><span className="sr-only">{messages.sheet.tick(name)}</span></label> : null}
        </td>
      ) : null}
      {columns.map(({ field, cell }, at) => {
        const left = lefts[at];
        const isActive = active === at;
        const shared = {
          'data-column': at,
          'data-label': LABELLED.includes(field.type) ? labelOf(list, field.id) : undefined,
          className: field.type === 'number' ? 'n' : undefined,
          style: left ? { position: STICKY, left } as const : undefined,
          tabIndex: isActive ? 0 : undefined,
          'aria-selected': selected && at >= selected[0] && at <= selected[1] ? true : undefined,
        };
        const inside = isActive && editing ? editing : row ? <SheetCell field={field} cell={row.cells[cell] ?? null} choices={choices[at] ?? []} today={today} href={at === 0 ? `${path}/${row.id}` : undefined} marks={at === 0 ? row.marks : undefined} /> : null;
        return at === 0 ? <th key={field.id} scope="row" {...shared}>{inside}</th> : <td key={field.id} {...shared}>{inside}</td>;
      })}
    </tr>
  );
});
