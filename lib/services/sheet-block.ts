import { inArray, sql, type SQL } from 'drizzle-orm';
import { may } from '@/lib/auth/permissions';
import { localDay } from '@/lib/domain/shared/local-day';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import type { Cell } from '@/lib/domain/sheet/cell';
import { fieldOf, shownAtFirst } from '@/lib/domain/sheet/sheet-field';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';
import type { QueryContext } from './define';
import { localTimeZone } from './local-time-zone';
import type { SheetSource } from './sheet-column';
import { orderBy, orderTerms, placeText, rowsAfter } from './sheet-order';

/** A list as the actor has it: without the columns that need a right they do not hold. */
export const sheetFor = ({ actor }: Pick<QueryContext, 'actor'>, source: SheetSource): SheetSource => {
  const open = ({ id }: { id: string }) => {
    const column = source.columns[id];
    return column !== undefined && (column.permission === undefined || may(actor, column.permission));
  };
  return { ...source, fields: source.fields.filter(open) };
};

/** The columns a view shows, as ids. */
export const columnsOf = ({ fields }: SheetSource, { columns }: Pick<SheetView, 'columns'>): string[] => columns?.map(({ id }) => id) ?? shownAtFirst(fields);

const cellOf = (value: unknown, type: string | undefined, own: unknown): Cell => {
  if (value === null || value === undefined) return null;
  if (type === 'flag') return Number(value) === 1;
  if (value instanceof Date) return localDay(value, localTimeZone());
  return type === 'number' && typeof own === 'object' && typeof value === 'string' ? Number(value) : (value as Cell);
};

type Row = Record<string, unknown>;

const withCells = async (places: readonly Row[], read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> => {
  if (places.length === 0) return [];
  const cells = new Map((await read(places.map(({ id }) => id as string))).map((row) => [row.id, row]));
  return places.map((place) => ({ ...place, ...cells.get(place.id) }));
};

type Wanted = { where: SQL | undefined; from: number; after?: string; /** Another order than the view's: by how well names match. */ ranked?: boolean };

/** One block of a list's rows in the order of its view, with the cells its columns show and the place to go on from. */
export const sheetBlock = async ({ db }: QueryContext, source: SheetSource, view: SheetView, { where, from, after, ranked }: Wanted) => {
  const ids = columnsOf(source, view);
  const terms = ranked ? [] : orderTerms(source, view);
  const places: Record<string, SQL> = Object.fromEntries(terms.map(({ by }, at) => [`o${at}`, sql`${by}`.mapWith(mapperOf(by))]));
  const selected: Record<string, SQL> = { version: sql`${source.table.version}` };
  ids.forEach((id, at) => {
    const column = source.columns[id];
    if (column && !column.load) selected[`c${at}`] = sql`${column.value}`.mapWith(mapperOf(column.value));
  });
  const own = { id: sql`${source.table.id}` };
  const place = after === undefined || after === '' || ranked ? undefined : rowsAfter(after, terms);
  const ordered = (wanted: Record<string, SQL>): Promise<Row[]> =>
    db.select({ ...own, ...places, ...wanted }).from(source.table).where(place ? sql`${where ?? sql`1 = 1`} and ${place}` : where)
      .orderBy(...orderBy(terms)).limit(BLOCK_ROWS).offset(place || ranked ? 0 : from) as Promise<Row[]>;
  // Far into a list, or in an order no index has, only what orders is read of every row, and the cells of the few that are shown.
  const isNear = from === 0 && !place && view.sorts.length + view.groups.length === 0;
  const rows = isNear ? await ordered(selected) : await withCells(await ordered({}), (some) => db.select({ ...own, ...selected }).from(source.table).where(inArray(source.table.id, some)) as Promise<Row[]>);
  const found = rows.map(({ id }) => id as string);
  const loaded = await Promise.all(ids.map((id) => (found.length > 0 ? source.columns[id]?.load?.(found) : undefined)));
  return {
    columns: ids,
    /** Columns the list has for others and not for this actor. */
    lacking: Object.keys(source.columns).filter((id) => !fieldOf(source.fields, id)),
    rows: rows.map((row) => ({
      id: row.id as string,
      version: Number(row.version),
      cells: ids.map((id, at): Cell => {
        const column = source.columns[id];
        if (column?.load) return loaded[at]?.get(row.id as string) ?? null;
        return cellOf(row[`c${at}`], fieldOf(source.fields, id)?.type, column?.value);
      }),
    })),
    next: rows.length < BLOCK_ROWS || ranked ? null : placeText(terms.map((_, at) => rows.at(-1)?.[`o${at}`])),
  };
};

/** A column reads what it holds in its own way; what a subquery answers is taken as the driver gives it. */
const mapperOf = (asked: SheetSource['columns'][string]['value']) => ('mapFromDriverValue' in asked ? asked : { mapFromDriverValue: (value: unknown) => value });
