import { asc, count, sql, type SQL } from 'drizzle-orm';
import { fieldOf } from '@/lib/domain/sheet/sheet-field';
import type { SheetView } from '@/lib/domain/sheet/sheet-view';
import type { QueryContext } from './define';
import { columnsOf } from './sheet-block';
import type { SheetSource } from './sheet-column';

/** More groups than anybody reads: the rows of the others follow without a head. */
const MOST_GROUPS_SHOWN = 500;

export type Total = { sum: number; known: number };
export type SheetGroup = { values: (string | number | boolean | null)[]; rows: number; totals: Record<string, Total> };
export type SheetSummary = { total: number; totals: Record<string, Total>; groups: SheetGroup[]; moreGroups: boolean };

const figure = (value: unknown): number => Number(value ?? 0);

/** Over all rows of a filtered list: how many, the totals of its columns of figures with how many are known, and the same of each group, in the order of its rows. */
export const sheetSummary = async ({ db }: QueryContext, source: SheetSource, view: SheetView, where: SQL | undefined): Promise<SheetSummary> => {
  const summed = columnsOf(source, view).filter((id) => fieldOf(source.fields, id)?.totals);
  const { groups } = view;
  const inner: Record<string, SQL.Aliased> = { one: sql`1`.as('one') };
  summed.forEach((id, at) => { inner[`t${at}`] = sql`${source.columns[id]?.value}`.as(`t${at}`); });
  groups.forEach((id, at) => {
    inner[`g${at}`] = sql`${source.columns[id]?.value}`.as(`g${at}`);
    const column = source.columns[id];
    inner[`s${at}`] = sql`${column?.sort ?? column?.key ?? column?.value}`.as(`s${at}`);
  });
  const rows = db.select(inner).from(source.table).where(where).as('rows');
  const held = (name: string): SQL => sql`${sql.identifier('rows')}.${sql.identifier(name)}`;
  const sums: Record<string, SQL> = {};
  summed.forEach((_, at) => { sums[`t${at}`] = sql`sum(${held(`t${at}`)})`; sums[`k${at}`] = sql`count(${held(`t${at}`)})`; });
  const totalsOf = (row: Record<string, unknown> | undefined): Record<string, Total> =>
    Object.fromEntries(summed.map((id, at) => [id, { sum: figure(row?.[`t${at}`]), known: figure(row?.[`k${at}`]) }]));

  const [all] = (await db.select({ rows: count(), ...sums }).from(rows)) as Record<string, unknown>[];
  const summary = { total: figure(all?.rows), totals: totalsOf(all) };
  if (groups.length === 0) return { ...summary, groups: [], moreGroups: false };

  const by = groups.map((_, at) => held(`g${at}`));
  const order = groups.flatMap((id, at) => {
    const turned = view.sorts.find((sort) => sort.id === id)?.dir === 'desc';
    return [turned ? sql`min(${held(`s${at}`)}) desc nulls last` : sql`min(${held(`s${at}`)}) asc nulls last`, asc(by[at] ?? sql`1`)];
  });
  const found = (await db
    .select({ ...Object.fromEntries(by.map((value, at) => [`g${at}`, sql`${value}`])), rows: count(), ...sums })
    .from(rows).groupBy(...by).orderBy(...order).limit(MOST_GROUPS_SHOWN + 1)) as Record<string, unknown>[];
  return {
    ...summary,
    groups: found.slice(0, MOST_GROUPS_SHOWN).map((row) => ({
      values: groups.map((id, at) => {
        const value = row[`g${at}`] as string | number | null;
        const type = fieldOf(source.fields, id)?.type;
        return value === null ? null : type === 'flag' ? Number(value) === 1 : type === 'number' ? Number(value) : value;
      }),
      rows: figure(row.rows),
      totals: totalsOf(row),
    })),
    moreGroups: found.length > MOST_GROUPS_SHOWN,
  };
};
