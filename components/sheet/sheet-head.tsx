'use client';
import type { DragEvent, PointerEvent } from 'react';
import type { ViewSort } from '@/lib/domain/sheet/sheet-view';
import { messages } from '@/lib/messages';
import type { ShownColumn } from './sheet-columns';
import { labelOf, type SheetName } from './sheet-list';

interface SheetHeadProps {
  list: SheetName;
  columns: readonly ShownColumn[];
  lefts: readonly (string | undefined)[];
  sorts: readonly ViewSort[];
  /** The order a column leads to, alone or after those there are. */
  hrefOf: (id: string, further: boolean) => string;
  onFurther: (href: string) => void;
  onWidth: (id: string, width: number, done: boolean) => void;
  onOrder: (id: string, before: string) => void;
  ticks: boolean;
  allTicked: boolean;
  onTickAll: () => void;
}

const NAMED = 'application/x-column';

/** Heads of columns: pressed they sort, with Shift after the others; their edge is drawn to widen, they themselves to move. */
export function SheetHead({ list, columns, lefts, sorts, hrefOf, onFurther, onWidth, onOrder, ticks, allTicked, onTickAll }: SheetHeadProps) {
  const { sheet: words } = messages;
  const draw = (event: PointerEvent<HTMLSpanElement>, id: string, from: number) => {
    event.preventDefault();
    const edge = event.currentTarget;
    const start = event.clientX;
    edge.setPointerCapture(event.pointerId);
    const widthAt = (at: globalThis.PointerEvent) => Math.min(800, Math.max(48, Math.round(from + at.clientX - start)));
    const move = (at: globalThis.PointerEvent) => onWidth(id, widthAt(at), false);
    edge.onpointermove = move;
    edge.onpointerup = (at) => {
      edge.onpointermove = null;
      edge.onpointerup = null;
      onWidth(id, widthAt(at), true);
    };
  };
  const drop = (event: DragEvent, id: string) => {
    const moved = event.dataTransfer.getData(NAMED);
    if (moved && moved !== id) onOrder(moved, id);
    event.preventDefault();
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {ticks ? <th scope="col" className="row-pick"><label className="check-only-box"><input type="checkbox" className="check-only" checked={allTicked} onChange={onTickAll} /><span className="sr-only">{words.tickAll}</span></label></th> : null}
        {columns.map(({ field, width }, at) => {
          const label = labelOf(list, field.id);
          const place = sorts.findIndex(({ id }) => id === field.id);
          const sort = sorts[place];
          const left = lefts[at];
          return (
            <th
              key={field.id} scope="col" className={field.type === 'number' ? 'n' : undefined} style={left ? { left } : undefined} data-pinned={left ? '' : undefined}
              aria-sort={sort ? (sort.dir === 'asc' ? 'ascending' : 'descending') : undefined}
              onDragOver={(event) => { if (event.dataTransfer.types.includes(NAMED)) event.preventDefault(); }} onDrop={(event) => drop(event, field.id)}
            >
              {field.sorts === false ? <span draggable onDragStart={(event) => event.dataTransfer.setData(NAMED, field.id)}>{label}</span> : (
                <a
                  href={hrefOf(field.id, false)} title={words.sortHint(label)} draggable onDragStart={(event) => event.dataTransfer.setData(NAMED, field.id)}
                  onClick={(event) => { if (event.shiftKey) { event.preventDefault(); onFurther(hrefOf(field.id, true)); } }}
                >
                  {label}{sort && sorts.length > 1 ? <sup>{words.place(place + 1)}</sup> : null}
                </a>
              )}
              <span className="edge" aria-hidden="true" onPointerDown={(event) => draw(event, field.id, width)} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
