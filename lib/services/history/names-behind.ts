import { inArray } from 'drizzle-orm';
import { journaledTable } from '@/db/journal';
import { users } from '@/db/schema';
import type { Kept } from '@/lib/domain/history/kept';
import type { RowChange } from '@/lib/domain/history/net-changes';
import type { QueryContext } from '../define';
import { titlesOf } from './titles-of';

const RECORD_OF: Readonly<Record<string, string>> = {
  organizations: 'organization', people: 'person', activities: 'activity', cases: 'case', tasks: 'task', initiatives: 'initiative', sites: 'site', tags: 'tag',
  surveys: 'survey', meeting_series: 'meeting_series', users: 'user',
};

/** Names of the records and people that values of changed rows point at, by their id, as far as the reader may read them. */
export const namesBehind = async (ctx: QueryContext, changes: readonly RowChange[], kept: readonly Kept[]): Promise<Record<string, string>> => {
  const wanted: { record: string; id: string }[] = [];
  const people = new Set(kept.flatMap(({ byId }) => byId ?? []));
  for (const { table, key, before, after } of [...changes, ...kept.map((one) => ({ ...one, before: null, after: null }))]) {
    const known = journaledTable(table);
    const own = RECORD_OF[table];
    if (own) wanted.push({ record: own, id: key });
    for (const row of [before, after]) {
      for (const { field, table: parent } of known?.references ?? []) {
        const value = row?.[field];
        const record = RECORD_OF[parent];
        if (typeof value !== 'string' || !record) continue;
        if (record === 'user') people.add(value);
        else wanted.push({ record, id: value });
      }
      for (const [field, value] of Object.entries(row ?? {})) if (field.endsWith('By') && typeof value === 'string') people.add(value);
    }
  }
  const titles = await titlesOf(ctx, wanted);
  const named = people.size > 0 ? await ctx.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, [...people])) : [];
  return Object.fromEntries([...[...titles].map(([name, title]) => [name.slice(name.indexOf(' ') + 1), title] as const), ...named.map(({ id, name }) => [id, name] as const)]);
};
