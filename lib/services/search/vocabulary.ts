import { and, gt, inArray } from 'drizzle-orm';
import { storeOf, type Handle } from '@/db/database';
import { auditEvents, auditHead, searchEntries, searchNames } from '@/db/schema';
import { SEARCH_RECORDS } from '@/lib/domain/search/search-record';
import { textWords } from '@/lib/domain/search/text-words';
import { chunks } from '@/lib/domain/shared/chunks';
import { WordList } from '@/lib/domain/search/word-list';
import { remember } from '../remember';
import { readWordsOfNames, readWordsOfTexts } from './read-words';

/** More records than this are not looked up one by one: all words are read again. */
const MANY = 20_000;
const IDS_AT_ONCE = 500;

export type Vocabulary = { organization: WordList; person: WordList; texts: Set<string> };
type Known = Vocabulary & { head: number };
type Memory = { known: Promise<Known | null>; atHand: boolean };

const headOf = async (db: Handle): Promise<number> => (await db.select({ seq: auditHead.seq }).from(auditHead))[0]?.seq ?? 0;

const readAll = async (db: Handle): Promise<Known> => {
  const head = await headOf(db);
  const names = { organization: new WordList(), person: new WordList() };
  await readWordsOfNames(db, names);
  return { ...names, head, texts: await readWordsOfTexts(db) };
};

/** What came since the last look is told by the trail; what it does not tell record by record (an undo, a restored backup) brings a new reading. */
const brought = async (db: Handle, memory: Memory, known: Known | null): Promise<Known> => {
  const head = await headOf(db);
  if (known?.head === head) return known;
  const anew = () => {
    memory.atHand = false;
    return readAll(db);
  };
  if (!known || known.head > head) return anew();
  const events = await db.select({ command: auditEvents.command, recordId: auditEvents.recordId }).from(auditEvents).where(gt(auditEvents.seq, known.head)).limit(MANY + 1);
  if (events.length > MANY || events.some(({ command }) => command.startsWith('history.') || command.startsWith('workspace.'))) return anew();
  const ids = [...new Set(events.map(({ recordId }) => recordId))];
  for (const some of chunks(ids, IDS_AT_ONCE)) {
    const named = await db.select({ kind: searchNames.kind, key: searchNames.key }).from(searchNames).where(and(inArray(searchNames.kind, ['organization', 'person']), inArray(searchNames.recordId, [...some])));
    for (const { kind, key } of named) known[kind].add(key);
    const written = await db.select({ text: searchEntries.text }).from(searchEntries).where(and(inArray(searchEntries.record, [...SEARCH_RECORDS]), inArray(searchEntries.recordId, [...some])));
    for (const { text } of written) textWords(text).flatMap((words) => words.split(' ')).forEach((word) => known.texts.add(word));
  }
  return { ...known, head };
};

const memoryOf = (db: Handle) => remember<Memory>(storeOf(db), 'search words', () => ({ known: Promise.resolve(null), atHand: false }));

/**
 * The words of all names and of all texts, held in memory for each database and brought up to date when asked: what a typing error is mended by.
 * One look at a time. It says nothing of its own: what a mended word finds, is asked of the database.
 */
export const vocabulary = async (db: Handle): Promise<Vocabulary> => {
  const memory = memoryOf(db);
  const before = memory.known;
  const next = before.then((known) => brought(db, memory, known));
  memory.known = next.catch(() => before);
  const found = await next;
  memory.atHand = true;
  return found;
};

/** The same where it has been read before; until then, and while it is read anew, null: what was typed need not wait for it. */
export const vocabularyAtHand = async (db: Handle): Promise<Vocabulary | null> => {
  if (memoryOf(db).atHand) return vocabulary(db);
  void vocabulary(db).catch(() => undefined);
  return null;
};
