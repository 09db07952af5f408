import { Disclosure } from '@/components/ui/disclosure';
import type { QuestionResult } from '@/lib/domain/listening/results/question-result';
import { messages } from '@/lib/messages';

/** The questions of a block of which nothing can be told, in one line. */
export function FewAnswered({ questions, least }: { questions: readonly QuestionResult[]; least: number }) {
  if (questions.length === 0) return null;
  return (
    <Disclosure summary={<span className="muted">{messages.listening.results.tooFew(least, questions.length)}</span>}>
      <ul>{questions.map(({ question }) => <li key={question.key} className="muted">{question.text}</li>)}</ul>
    </Disclosure>
  );
}
