import { and, asc, gte, inArray, lt, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { searchNames } from '@/db/schema';
import { nameIndex, type FoundName } from '@/db/search';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { correctedPhrases } from '@/lib/domain/search/corrected-phrases';
import { beginsWithinOneError } from '@/lib/domain/search/within-one-error';
import type { WordList } from '@/lib/domain/search/word-list';

const WALKED = 200;
const WHOLE = 200;
const BEGUN = 12;
const GATHERED = 200;
const ANYWHERE = 4;

const LAST = '\u{10ffff}';
const begins = (start: string) => and(gte(searchNames.key, start), lt(searchNames.key, start + LAST));

type Near = { term: string; kind: SearchableKind; matching: SQL | undefined; words: WordList; enough: number };

/**
 * Names one typing error away from a folded term, as candidates for `rank`: those that begin with all words but the last, those that
 * are, begin with or hold one of the phrases it may have been. Stops as soon as there are enough.
 */
export const nearNames = async (db: Handle, { term, kind, matching, words, enough }: Near): Promise<FoundName[]> => {
  const names = nameIndex();
  const always = and(names.ofKind(kind), matching);
  const found = new Map<string, FoundName>();
  const keep = (rows: readonly FoundName[]) => rows.forEach((row) => found.set(`${row.recordId} ${row.key}`, row));
  const read = (where: SQL | undefined, limit: number) =>
    db.select({ kind: searchNames.kind, recordId: searchNames.recordId, key: searchNames.key }).from(searchNames)
      .where(and(where, always)).orderBy(asc(searchNames.key), asc(searchNames.recordId)).limit(limit);

  const sure = term.slice(0, term.lastIndexOf(' ') + 1);
  const phrases = correctedPhrases(term, words);
  const whole = phrases.map(({ phrase }) => phrase).slice(0, WHOLE);
  if (whole.length > 0) keep(await read(inArray(searchNames.key, whole), WALKED));
  if (sure !== '' && found.size < enough) keep((await read(begins(sure), WALKED)).filter(({ key }) => beginsWithinOneError(key, term)));
  if (found.size >= enough || phrases.length === 0) return [...found.values()];
  // One stretch of the index after the other: asked for all at once, SQLite walks every name of the kind.
  for (const { phrase } of phrases.slice(0, BEGUN)) if (found.size < WALKED) keep(await read(begins(phrase), enough));
  for (const { phrase } of phrases.slice(0, ANYWHERE)) {
    if (found.size >= enough) break;
    const parts = phrase.split(' ');
    keep(await names.gatherAll(db, parts, always, GATHERED, words.rarest(parts)) ?? []);
  }
  return [...found.values()];
};
