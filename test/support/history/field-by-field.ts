import type { Kept } from '@/lib/domain/history/kept';
import type { Played, Seen } from './play';

type Rows = Record<string, string>;

const rowOf = (seen: Seen, table: string, key: string): Record<string, unknown> | undefined => {
  const found = (seen[table] as Rows | undefined)?.[key];
  return found === undefined ? undefined : (JSON.parse(found) as Record<string, unknown>);
};

const valueIn = (seen: Seen, table: string, key: string, field: string) => {
  const row = rowOf(seen, table, key);
  return row === undefined ? 'no row' : JSON.stringify(row[field] ?? null);
};

/** Every field of every row in any of these. */
const fieldsIn = (all: readonly Seen[]) => {
  const names = new Map<string, [string, string, string]>();
  for (const seen of all) {
    for (const [table, rows] of Object.entries(seen)) {
      if (table === 'names') continue;
      for (const key of Object.keys(rows as Rows)) for (const field of Object.keys(rowOf(seen, table, key) ?? {})) names.set(`${table} ${key} ${field}`, [table, key, field]);
    }
  }
  return [...names.values()];
};

/** Derived from other rows, so not turned round by itself. */
const DERIVED = ['organizations jobsTotal'];

/**
 * What is wrong with an undo of one of many deeds, in words; nothing where nothing is. A field the deed did not touch stays; one it changed goes back,
 * or stays and is named; one that somebody changed since stays, named with who did.
 */
export const wrongWith = (before: Seen, played: readonly Played[], at: number, after: Seen, kept: readonly Kept[]): string[] => {
  const [was, left, now] = [played[at - 1]?.after ?? before, played[at]?.after ?? before, played.at(-1)?.after ?? before];
  return fieldsIn([was, left, now, after]).flatMap(([table, key, field]) => {
    if (DERIVED.includes(`${table} ${field}`)) return [];
    const name = `${table} ${key} ${field}`;
    const value = (seen: Seen) => valueIn(seen, table, key, field);
    const [old, done, found, is] = [value(was), value(left), value(now), value(after)];
    if (old === done) return is === found ? [] : [`${name} was not touched and became ${is}, not ${found}`];
    if (is === old) return found === done || found === old ? [] : [`${name} was changed to ${found} since and went back to ${is}`];
    if (is !== found) return [`${name} became ${is}: neither ${old} nor ${found}`];
    const named = kept.filter((one) => one.table === table && one.key === key);
    if (named.length === 0) return [`${name} stays ${is} and is not named`];
    if (found === done) return [];
    const last = played.findLast((one, when) => when > at && valueIn(one.after, table, key, field) !== valueIn(played[when - 1]?.after ?? before, table, key, field));
    const said = named.find((one) => one.field === field) ?? named[0];
    return said?.reason !== 'changed-since' || said.byId === last?.byId ? [] : [`${name} was changed by ${last?.byId ?? ''}, not by ${said.byId ?? 'nobody'}`];
  });
};
