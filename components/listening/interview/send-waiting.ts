import { openSealedKeep, waitsFor } from '@/components/ui/sealed-keep';
import type { AnswerInput } from '@/lib/domain/listening/answer-input';
import { AnswerBook } from './answer-book';
import type { Sent } from './send-answers';

/** What became of the answers of an interview that waited in this browser. */
export interface WaitingInterview {
  interview: string;
  sent: number;
  left: number;
}

type SenderOf = (interview: string, as: string) => (answers: readonly AnswerInput[]) => Promise<Sent>;

/** Sends what earlier pages of this person could not; somebody else's answers are left as they lie. */
export const sendWaiting = async (me: string, senderOf: SenderOf): Promise<WaitingInterview[]> => {
  if (!(await waitsFor(me))) return [];
  const keep = await openSealedKeep(me);
  const ids = new Set((await keep?.all(''))?.map(({ id }) => id.slice(0, id.indexOf(' '))));
  const settled: WaitingInterview[] = [];
  for (const interview of ids) {
    const book = new AnswerBook({ interview, answers: [], send: senderOf(interview, me) });
    await book.open(keep);
    await book.flush();
    book.close();
    const answers = Object.values(book.snapshot().answers);
    const left = answers.filter(({ state }) => state !== 'saved').length;
    settled.push({ interview, sent: answers.length - left, left });
  }
  return settled;
};
