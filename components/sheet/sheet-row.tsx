'use client';
import { memo, type ReactNode } from 'react';
import type { SheetRow as Row } from '@/lib/domain/sheet/cell';
import { messages } from '@/lib/messages';
import type { ShownColumn } from './sheet-columns';
import { SheetCell } from './sheet-cell';
import type { SheetChoice } from './sheet-choices';

interface SheetRowProps {
  row: Row | undefined;
  index: number;
  columns: readonly ShownColumn[];
  /** What each column is called and where a pinned one stays. */
  lefts: readonly (string | undefined)[];
  choices: readonly (readonly SheetChoice[])[];
  path: string;
  today: string;
  /** The column the keyboard is at, and those selected, in this row. */
  active?: number;
  selected?: readonly [number, number];
  ticked?: boolean;
  ticks: boolean;
  editing?: ReactNode;
  inBrowser: boolean;
}

const STICKY = 'sticky';

/** One row of a list; drawn anew only when something of itself changes. */
export const SheetRow = memo(function SheetRow({ row, index, columns, lefts, choices, path, today, active, selected, ticked, ticks, editing, inBrowser }: SheetRowProps) {
  const name = row ? String(row.cells[columns[0]?.cell ?? 0] ?? '') : '';
  return (
    <tr aria-rowindex={index + 2} data-row={index} className={ticked ? 'pick' : undefined} aria-busy={row ? undefined : true}>
      {ticks ? (
        <td className="row-pick">
          {row ? <label className="check-only-box"><input type="checkbox" className="check-only" tabIndex={inBrowser ? -1 : undefined} checked={ticked ?? false} data-tick={row.id} readOnly /><span className="sr-only">{messages.sheet.tick(name)}</span></label> : null}
        </td>
      ) : null}
      {columns.map(({ field, cell }, at) => {
        const left = lefts[at];
        const isActive = active === at;
        const shared = {
          'data-column': at,
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
