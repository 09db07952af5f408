import { Button } from '@/components/ui/button';
import { answerText } from '@/lib/domain/listening/answer-text';
import type { Question } from '@/lib/domain/listening/question';
import { messages } from '@/lib/messages';
import type { HeldAnswer } from './held-answer';

interface AnswerConflictProps {
  question: Question;
  held: HeldAnswer;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two people answered one question: both answers, and the choice. */
export function AnswerConflict({ question, held, onMine, onTheirs }: AnswerConflictProps) {
  const { save } = messages.listening.interviews;
  if (!held.kept) return null;
  return (
    <div className="note-box warn" role="alert">
      <p className="title">{save.theirs(held.kept.byName)}</p>
      <dl className="pairs">
        <div><dt>{save.mine}</dt><dd className="whitespace-pre-line">{answerText(question, held)}</dd></div>
        <div><dt>{held.kept.byName}</dt><dd className="whitespace-pre-line">{answerText(question, held.kept)}</dd></div>
      </dl>
      <p className="form-actions pt-2">
        <Button size="small" onClick={onMine}>{save.keepMine}</Button>
        <Button size="small" onClick={onTheirs}>{save.keepTheirs}</Button>
      </p>
    </div>
  );
}
