import { fieldOf, shownAtFirst, type SheetField } from '@/lib/domain/sheet/sheet-field';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';

/** `cell` is its place in the cells of a row. */
export type ShownColumn = { field: SheetField; width: number; pinned: boolean; cell: number };

const PHONE = '46vw';
/** The column of boxes before them; a phone has none. */
export const TICK = 'var(--row-pick)';

/** The columns of a view with the widths in force: pinned ones first, and where nothing was chosen the first stays in sight. */
export const shownColumns = (fields: readonly SheetField[], { columns }: Pick<SheetView, 'columns'>, drawn: Readonly<Record<string, number>>): ShownColumn[] => {
  const chosen = columns ?? shownAtFirst(fields).map((id, at) => ({ id, width: null, pinned: at === 0 }));
  const shown = chosen.flatMap(({ id, width, pinned }) => {
    const field = fieldOf(fields, id);
    return field ? [{ field, width: drawn[id] ?? width ?? field.width, pinned }] : [];
  }).map((column, cell) => ({ ...column, cell }));
  return [...shown.filter(({ pinned }) => pinned), ...shown.filter(({ pinned }) => !pinned)];
};

/** A width as style sheets read it: the first column leaves room for others on a phone. */
export const widthOf = ({ width }: ShownColumn, at: number): string => (at === 0 ? `min(${width}px, ${PHONE})` : `${width}px`);

/** Where a pinned column stays, from the left. */
export const leftOf = (columns: readonly ShownColumn[], at: number, start: string): string => `calc(${[start, ...columns.slice(0, at).map(widthOf)].join(' + ')})`;

/** Where each pinned column stays; undefined for those that move along. */
export const leftsOf = (columns: readonly ShownColumn[], ticks: boolean): (string | undefined)[] => columns.map(({ pinned }, at) => (pinned ? leftOf(columns, at, ticks ? TICK : '0px') : undefined));
