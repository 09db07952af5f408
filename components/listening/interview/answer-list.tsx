import { Panel } from '@/components/ui/panel';
import { answerText } from '@/lib/domain/listening/answer-text';
import { givenValue } from '@/lib/domain/listening/given-value';
import { interviewProgress } from '@/lib/domain/listening/interview-progress';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';
import { shownQuestions } from '@/lib/domain/listening/shown-questions';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import { messages } from '@/lib/messages';

/** A finished interview in words: every question that was asked, with its answer, block by block. */
export function AnswerList({ body, answers, today }: { body: SurveyBody; answers: readonly SavedAnswer[]; today: string }) {
  const { page } = messages.listening.interviews;
  const given = Object.fromEntries(answers.map((answer) => [answer.question, answer]));
  const keys = new Set(shownQuestions(body, given, today).map(({ key }) => key));
  return body.blocks.map(({ key, title, questions }) => {
    const asked = questions.filter((question) => keys.has(question.key));
    const { answered, skipped, asked: count } = interviewProgress(asked, given);
    return (
      <Panel key={key} title={title} note={page.progress(answered, skipped, count)}>
        <dl className="answers">
          {asked.map((question) => (
            <div key={question.key}>
              <dt>{question.text}</dt>
              <dd className={givenValue(given[question.key]) === null ? 'muted' : undefined}>{answerText(question, given[question.key])}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    );
  });
}
