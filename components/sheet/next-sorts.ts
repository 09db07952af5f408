import { fieldOf, type SheetField } from '@/lib/domain/sheet/sheet-field';
import type { ViewSort } from '@/lib/domain/sheet/sheet-view';
import { naturalDirection } from '@/lib/domain/sheet/view-of-address';

/** What pressing a head leads to: its natural order, then the other way round; `further` keeps the orders there are and comes after them, or goes after a turn. */
export const nextSorts = (sorts: readonly ViewSort[], id: string, fields: readonly SheetField[], further: boolean): ViewSort[] => {
  const field = fieldOf(fields, id);
  if (!field) return [...sorts];
  const natural = naturalDirection(field);
  const turned = natural === 'asc' ? 'desc' : 'asc';
  const here = sorts.find((sort) => sort.id === id);
  if (!further) return [{ id, dir: sorts.length === 1 && here?.dir === natural ? turned : natural }];
  if (!here) return [...sorts, { id, dir: natural }];
  return here.dir === natural ? sorts.map((sort) => (sort.id === id ? { id, dir: turned } : sort)) : sorts.filter((sort) => sort.id !== id);
};
