import type { FilterNode } from './filter-node';

export type ViewColumn = { id: string; width: number | null; pinned: boolean };
export type ViewSort = { id: string; dir: 'asc' | 'desc' };

/** What a list shows and in which order; everything of it stands in the address. `columns` null: those the list opens with. */
export type SheetView = {
  columns: readonly ViewColumn[] | null;
  sorts: readonly ViewSort[];
  groups: readonly string[];
  filter: FilterNode | null;
  /** Groups that are closed, by their keys. */
  closed?: readonly string[];
};

export const NARROWEST = 48;
export const WIDEST = 800;
export const MOST_SORTS = 4;
export const MOST_GROUPS = 2;
export const MOST_CLOSED = 200;
