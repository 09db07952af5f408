import { and, asc, desc, gt, inArray, lt } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { auditEvents, auditHead, searchEntries, searchNames } from '@/db/schema';
import { SEARCH_RECORDS } from '@/lib/domain/search/search-record';
import { textWords } from '@/lib/domain/search/text-words';
import { chunks } from '@/lib/domain/shared/chunks';
import { WordList } from '@/lib/domain/search/word-list';

const AT_ONCE = 5000;
const TEXTS_AT_ONCE = 500;
/** More records than this are not looked up one by one: all names are read again. */
const MANY = 20_000;
const IDS_AT_ONCE = 500;

/** The words of so many texts, the newest, are known: what was written long ago is found as it is spelled. */
const TEXTS = 20_000;

export type Vocabulary = { organization: WordList; person: WordList; texts: WordList };
type Memory = Vocabulary & { head: number };

/** Whoever else is served meanwhile is served between two pieces. */
const breathe = () => new Promise((done) => { setImmediate(done); });

const headOf = async (db: Handle): Promise<number> => (await db.select({ seq: auditHead.seq }).from(auditHead))[0]?.seq ?? 0;

const readNames = async (db: Handle, names: Omit<Vocabulary, 'texts'>) => {
  for (let last = -1, more = true; more;) {
    const rows = await db.select({ id: searchNames.id, kind: searchNames.kind, key: searchNames.key }).from(searchNames).where(gt(searchNames.id, last)).orderBy(asc(searchNames.id)).limit(AT_ONCE);
    for (const { kind, key } of rows) names[kind].add(key);
    last = rows.at(-1)?.id ?? last;
    more = rows.length === AT_ONCE;
    await breathe();
  }
};

const readTexts = async (db: Handle, texts: WordList) => {
  for (let left = TEXTS, last: number | null = null; left > 0;) {
    const rows: { id: number; text: string }[] = await db.select({ id: searchEntries.id, text: searchEntries.text }).from(searchEntries)
      .where(last === null ? undefined : lt(searchEntries.id, last)).orderBy(desc(searchEntries.id)).limit(TEXTS_AT_ONCE);
    for (const { text } of rows) textWords(text).forEach((words) => texts.add(words));
    last = rows.at(-1)?.id ?? last;
    left = rows.length < TEXTS_AT_ONCE ? 0 : left - rows.length;
    await breathe();
  }
};

const readAll = async (db: Handle): Promise<Memory> => {
  const memory = { head: await headOf(db), organization: new WordList(), person: new WordList(), texts: new WordList() };
  await readNames(db, memory);
  await readTexts(db, memory.texts);
  return memory;
};

/** What came since the last look is told by the trail; what it does not tell record by record (an undo, a restored backup) brings a new reading. */
const brought = async (db: Handle, memory: Memory | null): Promise<Memory> => {
  const head = await headOf(db);
  if (memory?.head === head) return memory;
  if (!memory || memory.head > head) return readAll(db);
  const events = await db.select({ command: auditEvents.command, recordId: auditEvents.recordId }).from(auditEvents).where(gt(auditEvents.seq, memory.head)).limit(MANY + 1);
  if (events.length > MANY || events.some(({ command }) => command.startsWith('history.') || command.startsWith('workspace.'))) return readAll(db);
  const ids = [...new Set(events.map(({ recordId }) => recordId))];
  for (const some of chunks(ids, IDS_AT_ONCE)) {
    const named = await db.select({ kind: searchNames.kind, key: searchNames.key }).from(searchNames).where(and(inArray(searchNames.kind, ['organization', 'person']), inArray(searchNames.recordId, [...some])));
    for (const { kind, key } of named) memory[kind].add(key);
    const written = await db.select({ text: searchEntries.text }).from(searchEntries).where(and(inArray(searchEntries.record, [...SEARCH_RECORDS]), inArray(searchEntries.recordId, [...some])));
    for (const { text } of written) textWords(text).forEach((words) => memory.texts.add(words));
    await breathe();
  }
  return { ...memory, head };
};

const read = new WeakSet<Handle>();
const memories = new WeakMap<Handle, Promise<Memory | null>>();

/**
 * The words of all names and of the newest texts, held in memory for each database and brought up to date when asked: what a typing error is mended by.
 * One look at a time. It says nothing of its own: what a mended word finds, is asked of the database.
 */
export const vocabulary = async (db: Handle): Promise<Vocabulary> => {
  const before = memories.get(db) ?? Promise.resolve(null);
  const next = before.catch(() => null).then((memory) => brought(db, memory));
  memories.set(db, next.catch(() => null));
  return next;
};

/** The same where it has been read before; until then null, and the reading begins: what was typed need not wait for it. */
export const vocabularyAtHand = async (db: Handle): Promise<Vocabulary | null> => {
  if (read.has(db)) return vocabulary(db);
  void vocabulary(db).then(() => read.add(db), () => undefined);
  return null;
};
