'use client';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Answer, AnswerValue } from '@/lib/domain/listening/answer';
import { givenValue } from '@/lib/domain/listening/given-value';
import type { Question } from '@/lib/domain/listening/question';
import { messages } from '@/lib/messages';
import { AnswerControl } from './answer-control';

interface QuestionCardProps {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (value: AnswerValue | null, skipped: boolean) => void;
  error?: string;
  /** Waits for the server. */
  unsent?: boolean;
  /** What stands under the question: a conflict to decide. */
  children?: ReactNode;
}

/** One question of an interview with its answer, and the way to say that they would not say. */
export function QuestionCard({ question, answer, onAnswer, error, unsent, children }: QuestionCardProps) {
  const { page } = messages.listening.interviews;
  const skipped = answer?.skipped ?? false;
  const given = givenValue(answer) !== null;
  return (
    <section className="asked-question" data-question={question.key} data-unsent={unsent || undefined}>
      {skipped ? (
        <div className="field">
          <p className="asked">{question.text}</p>
          <p className="muted">{page.skipped}</p>
        </div>
      ) : (
        <AnswerControl question={question} answer={answer} onAnswer={(value) => onAnswer(value, false)} error={error} />
      )}
      <p className="deeds">
        {skipped ? (
          <Button look="quiet" size="small" aria-label={page.unskipLabel(question.text)} onClick={() => onAnswer(null, false)}>{page.unskip}</Button>
        ) : (
          <Button look="quiet" size="small" aria-label={page.skipLabel(question.text)} onClick={() => onAnswer(null, true)}>{page.skip}</Button>
        )}
        {given && !['text', 'long_text', 'number', 'money'].includes(question.type) ? (
          <Button look="quiet" size="small" aria-label={page.clearLabel(question.text)} onClick={() => onAnswer(null, false)}>{page.clear}</Button>
        ) : null}
      </p>
      {children}
    </section>
  );
}
