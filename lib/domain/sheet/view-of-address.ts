import { readFilter } from './read-filter';
import { fieldOf, type SheetField } from './sheet-field';
import { MOST_CLOSED, MOST_GROUPS, MOST_SORTS, NARROWEST, WIDEST, type SheetView, type ViewColumn, type ViewSort } from './sheet-view';

export type ViewAddress = { cols?: string; sort?: string; dir?: string; group?: string; where?: string; closed?: string };

/** Figures and days begin with the greatest, words with the first of the alphabet. */
export const naturalDirection = ({ type }: SheetField): ViewSort['dir'] => (type === 'number' || type === 'date' || type === 'instant' ? 'desc' : 'asc');

const once = <Item extends { id: string }>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];

const columnsOf = (text: string, fields: readonly SheetField[]): ViewColumn[] =>
  once(text.split(',').flatMap((part) => {
    const [, id = '', width, pin] = /^([A-Za-z]+)(?:\.(\d{1,4}))?(!)?$/.exec(part) ?? [];
    if (!fieldOf(fields, id)) return [];
    return [{ id, width: width === undefined ? null : Math.min(WIDEST, Math.max(NARROWEST, Number(width))), pinned: pin === '!' }];
  }));

const sortsOf = ({ sort = '', dir }: ViewAddress, fields: readonly SheetField[]): ViewSort[] =>
  once(sort.split(',').flatMap((part): ViewSort[] => {
    const turned = part.startsWith('-');
    const field = fieldOf(fields, turned ? part.slice(1) : part);
    if (!field || field.sorts === false) return [];
    const natural = naturalDirection(field);
    return [{ id: field.id, dir: turned ? (natural === 'asc' ? 'desc' : 'asc') : natural }];
  })).slice(0, MOST_SORTS).map((one, at) => (at === 0 && (dir === 'asc' || dir === 'desc') ? { ...one, dir } : one));

/**
 * The view an address asks for; what is no column, order or filter of the list is left out, so that an old or mistyped link still opens it.
 * `sort=jobs` begins with the most, `sort=-jobs` with the fewest; `dir` is how earlier addresses turned the one order they knew.
 */
export const viewOfAddress = (address: ViewAddress, fields: readonly SheetField[]): SheetView => {
  const columns = address.cols ? columnsOf(address.cols, fields) : [];
  const groups = [...new Set((address.group ?? '').split(','))].filter((id) => fieldOf(fields, id)?.groups).slice(0, MOST_GROUPS);
  const closed = groups.length === 0 || !address.closed ? [] : [...new Set(address.closed.split(','))].slice(0, MOST_CLOSED);
  return { columns: columns.length > 0 ? columns : null, sorts: sortsOf(address, fields), groups, filter: address.where ? readFilter(address.where, fields) : null, ...(closed.length > 0 && { closed }) };
};
