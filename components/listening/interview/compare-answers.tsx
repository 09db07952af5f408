import { Tag } from '@/components/ui/tag';
import type { ComparedBlock } from '@/lib/domain/listening/compared-answers';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

interface CompareAnswersProps {
  interviews: readonly { id: string; heldOn: string; version: number }[];
  blocks: readonly ComparedBlock[];
  onlyChanged: boolean;
}

/** One firm's answers, interview beside interview. */
export function CompareAnswers({ interviews, blocks, onlyChanged }: CompareAnswersProps) {
  const words = messages.listening.interviews.compare;
  const shown = blocks.map((block) => ({ ...block, questions: block.questions.filter(({ changed }) => changed || !onlyChanged) })).filter(({ questions }) => questions.length > 0);
  if (shown.length === 0) return <p className="p-4 text-ink-2">{words.same}</p>;
  return (
    <div className="table-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="table">
        <caption className="hide"><span className="sr-only">{words.caption}</span></caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {interviews.map(({ id, heldOn, version }) => (
              <th key={id} scope="col"><a href={`/interviews/${id}`}>{format.day(heldOn, 'year')}</a> <span className="muted">{messages.listening.surveys.version(version)}</span></th>
            ))}
          </tr>
        </thead>
        {shown.map(({ key, title, questions }) => (
          <tbody key={key}>
            <tr><th scope="rowgroup" colSpan={interviews.length + 1}>{title}</th></tr>
            {questions.map((question) => (
              <tr key={question.key}>
                <th scope="row" className="font-normal whitespace-normal">{question.text}</th>
                {question.said.map((said, at) => (
                  <td key={interviews[at]?.id} className={said.given ? 'whitespace-pre-line' : 'muted'}>
                    {said.text ?? words.notAsked} {said.changed ? <Tag tone="accent">{words.changed}</Tag> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
