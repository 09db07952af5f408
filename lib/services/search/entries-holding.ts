import { and, exists, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { searchEntries } from '@/db/schema';
import { wordIndex, type SoughtWord } from '@/db/search';
import type { SearchRecord } from '@/lib/domain/search/search-record';
import type { Sought } from './find-group';

/** So many of a group, the newest, are ranked; a word more common than this needs another beside it. */
const RANKED = 100;
const LOOKED_AT = 200;

type Entry = { id: string; title: string; text: string };

/** The kinds of records of which an entry holds all words, in one look; null where so many entries do that any kind may be among them. */
export const recordsHolding = async (db: Handle, words: readonly SoughtWord[]): Promise<ReadonlySet<SearchRecord> | null> => {
  const index = wordIndex();
  const fields = { record: searchEntries.record };
  const where = index.holding(null, words);
  const rows = index.joined
    ? await db.select(fields).from(searchEntries).innerJoin(index.joined.table, index.joined.on).where(where).limit(LOOKED_AT)
    : await db.select(fields).from(searchEntries).where(where).limit(LOOKED_AT);
  return rows.length === LOOKED_AT ? null : new Set(rows.map(({ record }) => record));
};

/** Entries of a kind that hold all words and whose record `readable` (a subquery about `search_entries.record_id`) still finds: the newest, title and text. */
export const entriesHolding = async (db: Handle, record: SearchRecord, { words, records }: Sought, readable: Parameters<typeof exists>[0]): Promise<Entry[]> => {
  if (records && !records.has(record)) return [];
  const index = wordIndex();
  const fields = { id: searchEntries.recordId, text: searchEntries.text };
  const where: SQL | undefined = and(index.holding(record, words), exists(readable));
  const rows = index.joined
    ? await db.select(fields).from(searchEntries).innerJoin(index.joined.table, index.joined.on).where(where).orderBy(index.newest).limit(RANKED)
    : await db.select(fields).from(searchEntries).where(where).orderBy(index.newest).limit(RANKED);
  return rows.map(({ id, text }) => {
    const end = text.indexOf('\n');
    return { id, title: end < 0 ? text : text.slice(0, end), text: end < 0 ? '' : text.slice(end + 1) };
  });
};
