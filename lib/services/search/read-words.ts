import { asc, gt } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { searchNames } from '@/db/schema';
import { wordIndex } from '@/db/search';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import type { WordList } from '@/lib/domain/search/word-list';

const NAMES_AT_ONCE = 1000;

/** Whoever else is served meanwhile is served between two pieces. */
const breathe = () => new Promise((done) => { setImmediate(done); });

/** The words of all names, in pieces of a few milliseconds. */
export const readWordsOfNames = async (db: Handle, names: Record<SearchableKind, WordList>): Promise<void> => {
  for (let last = -1, more = true; more;) {
    const rows = await db.select({ id: searchNames.id, kind: searchNames.kind, key: searchNames.key }).from(searchNames).where(gt(searchNames.id, last)).orderBy(asc(searchNames.id)).limit(NAMES_AT_ONCE);
    for (const { kind, key } of rows) names[kind].add(key);
    last = rows.at(-1)?.id ?? last;
    more = rows.length === NAMES_AT_ONCE;
    await breathe();
  }
};

/** The words of all texts, which the index of words itself knows: no text is read. */
export const readWordsOfTexts = async (db: Handle): Promise<Set<string>> => {
  const texts = new Set<string>();
  for await (const words of wordIndex().words(db)) {
    words.forEach((word) => texts.add(word));
    await breathe();
  }
  return texts;
};
