import { filterText } from './filter-text';
import { fieldOf, type SheetField } from './sheet-field';
import type { SheetView } from './sheet-view';
import { naturalDirection, type ViewAddress } from './view-of-address';

/** A view as it stands in an address, each part only where it says something; the same view is always the same text. */
export const addressOfView = ({ columns, sorts, groups, filter, closed = [] }: SheetView, fields: readonly SheetField[]): ViewAddress => {
  const sort = sorts.flatMap(({ id, dir }) => {
    const field = fieldOf(fields, id);
    return field ? [dir === naturalDirection(field) ? id : `-${id}`] : [];
  });
  const parts = {
    cols: (columns ?? []).map(({ id, width, pinned }) => `${id}${width === null ? '' : `.${width}`}${pinned ? '!' : ''}`).join(','),
    sort: sort.join(','),
    group: groups.join(','),
    where: filterText(filter),
    closed: groups.length > 0 ? closed.join(',') : '',
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
};
