import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Sent } from '@/components/listening/interview/send-answers';
import { sendWaiting } from '@/components/listening/interview/send-waiting';
import { countSealed, forgetSealed, openSealedKeep } from '@/components/ui/sealed-keep';
import type { AnswerInput } from '@/lib/domain/listening/answer-input';

const typed = async (me: string, ...ids: string[]) => {
  const keep = await openSealedKeep(me);
  for (const id of ids) await keep?.put(id, { question: id.split(' ')[1], value: 'typed', skipped: false, version: 0 });
};

const serverThat = (answerOf: (interview: string, question: string) => 'saved' | 'conflict') => {
  const heard: string[] = [];
  const senderOf = (interview: string, as: string) => (answers: readonly AnswerInput[]): Promise<Sent> => {
    heard.push(...answers.map(({ question }) => `${as} ${interview} ${question}`));
    return Promise.resolve({
      kind: 'heard',
      outcomes: answers.map(({ question }) => (answerOf(interview, question) === 'saved'
        ? { question, outcome: 'saved' as const, version: 1 }
        : { question, outcome: 'conflict' as const, kept: { question, value: 'theirs', skipped: false, version: 4, byName: 'Anita' } })),
    });
  };
  return { heard, senderOf };
};

afterEach(forgetSealed);

describe('answers that wait in the browser after their page was closed', () => {
  it('are sent from any other page, each to its interview, and wait no longer', async () => {
    await typed('me', 'i1 jobs', 'i2 lease', 'i1 since');
    const server = serverThat(() => 'saved');
    expect(await sendWaiting('me', server.senderOf)).toEqual([{ interview: 'i1', sent: 2, left: 0 }, { interview: 'i2', sent: 1, left: 0 }]);
    expect(server.heard.sort()).toEqual(['me i1 jobs', 'me i1 since', 'me i2 lease']);
    await expect.poll(countSealed).toBe(0);
  });

  it('stay where they are when somebody else has to be asked first, and are told', async () => {
    await typed('me', 'i1 jobs', 'i1 lease');
    const server = serverThat((_interview, question) => (question === 'lease' ? 'conflict' : 'saved'));
    expect(await sendWaiting('me', server.senderOf)).toEqual([{ interview: 'i1', sent: 1, left: 1 }]);
    await expect.poll(countSealed).toBe(1);
  });

  it('are neither sent nor deleted when another person is signed in', async () => {
    await typed('anita', 'i1 jobs');
    const server = serverThat(() => 'saved');
    expect(await sendWaiting('me', server.senderOf)).toEqual([]);
    expect(server.heard).toEqual([]);
    expect(await countSealed()).toBe(1);
  });
});
