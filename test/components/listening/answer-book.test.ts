import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnswerBook } from '@/components/listening/interview/answer-book';
import type { Sent } from '@/components/listening/interview/send-answers';
import { countSealed, forgetSealed, openSealedKeep } from '@/components/ui/sealed-keep';
import type { AnswerInput } from '@/lib/domain/listening/answer-input';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';

const saved = (question: string, value: SavedAnswer['value'], version: number, byName = 'anita'): SavedAnswer => ({ question, value, skipped: false, version, byName });

/** A server as the page knows it: it may be away, and it may lose its acknowledgement. */
const serverWith = (...held: SavedAnswer[]) => {
  const kept = new Map(held.map((answer) => [answer.question, answer]));
  const heard: string[] = [];
  const server = { away: false, losesAnswer: false, kept, heard, send: (answers: readonly AnswerInput[]): Promise<Sent> => {
    if (server.away) return Promise.resolve({ kind: 'silent' });
    const outcomes = answers.map(({ question, value, skipped, version }) => {
      const there = kept.get(question);
      heard.push(`${question}=${JSON.stringify(value)}`);
      if ((there?.version ?? 0) !== version && JSON.stringify(there?.value) !== JSON.stringify(value)) return { question, outcome: 'conflict' as const, kept: there! };
      if ((there?.version ?? 0) === version) kept.set(question, { question, value, skipped, version: version + 1, byName: 'me' });
      return { question, outcome: 'saved' as const, version: kept.get(question)?.version ?? 1 };
    });
    return Promise.resolve(server.losesAnswer ? { kind: 'silent' } : { kind: 'heard', outcomes });
  } };
  return server;
};
const bookOf = (server: ReturnType<typeof serverWith>, answers: readonly SavedAnswer[] = []) => new AnswerBook({ interview: 'i1', answers, send: server.send });

afterEach(forgetSealed);

describe('the answers of an interview', () => {
  it('are sent by themselves within 400 ms of the last keystroke, and then wait nowhere', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const server = serverWith();
    const book = bookOf(server);
    book.answer('q', 'a');
    book.answer('q', 'ab');
    await vi.advanceTimersByTimeAsync(400);
    vi.useRealTimers();
    expect(server.heard).toEqual(['q="ab"']);
    expect(book.snapshot().answers.q).toMatchObject({ state: 'saved', version: 1 });
  });

  it('wait sealed while the connection is gone and outlive the page, then go out in the order they were given', async () => {
    const server = serverWith();
    server.away = true;
    const book = bookOf(server);
    await book.open(await openSealedKeep('me'));
    book.answer('b', 'the lease ends in March');
    book.answer('a', 12);
    expect(await book.flush()).toBe(false);
    book.close();
    await vi.waitFor(async () => expect(await countSealed()).toBe(2));

    server.away = false;
    const next = bookOf(server);
    await next.open(await openSealedKeep('me'));
    expect(next.snapshot().restored).toBe(2);
    expect(await next.flush()).toBe(true);
    expect(server.heard).toEqual(['b="the lease ends in March"', 'a=12']);
    await vi.waitFor(async () => expect(await countSealed()).toBe(0));
  });

  it('lie in the store as nothing anybody can read, under a key that cannot leave it', async () => {
    const keep = await openSealedKeep('me');
    await keep?.put('i1 q', { value: 'canary of the owner' });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('lode-unsent');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('no store'));
    });
    const all = <Value>(store: string) => new Promise<Value[]>((resolve) => {
      const asked = db.transaction(store).objectStore(store).getAll();
      asked.onsuccess = () => resolve(asked.result as Value[]);
    });
    const [row] = await all<{ data: ArrayBuffer }>('sealed');
    expect(Buffer.from(row?.data ?? new ArrayBuffer(0)).toString('utf8')).not.toContain('canary');
    const [{ key } = { key: null }] = await all<{ key: CryptoKey | null }>('keys');
    expect(key?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
    db.close();
  });

  it('are gone when somebody else opens an interview in the same browser', async () => {
    await (await openSealedKeep('me'))?.put('i1 q', { question: 'q', value: 'mine', skipped: false, version: 0 });
    const hers = await openSealedKeep('her');
    expect(await hers?.all('')).toEqual([]);
    expect(await (await openSealedKeep('me'))?.all('')).toEqual([]);
  });

  it('meet another person’s as both, and nothing is written until one is chosen', async () => {
    const server = serverWith(saved('jobs', 40, 2));
    const book = bookOf(server);
    book.answer('jobs', 42);
    await book.flush();
    expect(book.snapshot().answers.jobs).toMatchObject({ state: 'conflict', value: 42, kept: { value: 40, byName: 'anita' } });
    expect(server.kept.get('jobs')?.value).toBe(40);
    book.keepMine('jobs');
    expect(await book.flush()).toBe(true);
    expect(server.kept.get('jobs')).toMatchObject({ value: 42, version: 3 });
  });

  it('give way to the other person’s when that is chosen', async () => {
    const server = serverWith(saved('jobs', 40, 2));
    const book = bookOf(server);
    book.answer('jobs', 42);
    await book.flush();
    book.keepTheirs('jobs');
    expect(book.snapshot().answers.jobs).toMatchObject({ state: 'saved', value: 40, version: 2 });
  });

  it('do not meet themselves when only the acknowledgement was lost', async () => {
    const server = serverWith();
    const book = bookOf(server);
    server.losesAnswer = true;
    book.answer('q', 'one');
    await book.flush();
    server.losesAnswer = false;
    book.answer('q', 'one and two');
    await book.flush();
    expect(await book.flush()).toBe(true);
    expect(server.kept.get('q')).toMatchObject({ value: 'one and two', version: 2 });
  });

  it('take in what others answered only where nothing of one’s own waits', async () => {
    const server = serverWith();
    server.away = true;
    const book = bookOf(server, [saved('a', 1, 1)]);
    book.answer('b', 2);
    await book.flush();
    book.hear([saved('a', 5, 2), saved('b', 9, 1)]);
    book.close();
    expect(book.snapshot().answers).toMatchObject({ a: { value: 5, version: 2 }, b: { value: 2, state: 'unsent' } });
  });
});
