'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { openSealedKeep } from '@/components/ui/sealed-keep';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';
import { AnswerBook } from './answer-book';
import { askAnswers, sendAnswers } from './send-answers';

const ASK_MS = 10_000;

interface BookOf {
  interview: string;
  /** The person who is signed in: nobody else's waiting answers are opened or sent. */
  me: string;
  answers: readonly SavedAnswer[];
  /** Somebody else finished the interview and nothing of ours waits. */
  onFinished: () => void;
}

/** The answers of an interview, kept and sent as they are typed, with those of others coming in. */
export function useAnswerBook({ interview, me, answers, onFinished }: BookOf) {
  const [book] = useState(() => new AnswerBook({ interview, answers, send: sendAnswers(interview, me) }));
  const state = useSyncExternalStore(book.subscribe, book.snapshot, book.snapshot);
  const unsent = Object.values(state.answers).filter((answer) => answer.state !== 'saved').length;
  useLeaveGuard(unsent > 0 && !state.keeps);

  useEffect(() => {
    let left = false;
    void openSealedKeep(me).then((keep) => (left ? undefined : book.open(keep)));
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      const now = await askAnswers(interview);
      if (!now || left) return;
      book.hear(now.answers);
      if (now.state === 'open') return;
      book.finished();
      if (Object.values(book.snapshot().answers).every((answer) => answer.state === 'saved')) onFinished();
    };
    const flush = () => void book.flush();
    // What a page kept in the browser's memory shows may be old.
    void ask();
    const timer = setInterval(() => void ask(), ASK_MS);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      left = true;
      clearInterval(timer);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      void book.flush();
      book.close();
    };
  }, [book, interview, me, onFinished]);

  return { book, state, unsent };
}
