import type { SuggestedQuestion } from '@/lib/domain/planning/suggested-questions';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { questionHref } from './question-href';

interface QuestionListProps {
  organizationId: string;
  questions: readonly SuggestedQuestion[];
  /** The link to where the answer is filled in, for those who may. */
  mayWrite: boolean;
}

/** What is already written down: there is nothing to fill in, only to look at. */
const LOOKED_AT: readonly string[] = ['ours-late', 'theirs-late', 'red-flags', 'consent'];
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Questions worth asking, each with the place its answer belongs to. */
export function QuestionList({ organizationId, questions, mayWrite }: QuestionListProps) {
  const { brief: words } = messages.planning;
  return (
    <ol className="brief-questions">
      {questions.map(({ key, about }) => {
        const said = words.asked[key](typeof about === 'string' && ISO_DAY.test(about) ? format.day(about, 'year') : about);
        const lead = LOOKED_AT.includes(key) ? words.look : words.fill;
        return <li key={key}>{said} {mayWrite ? <a href={questionHref(key, organizationId)} aria-label={`${lead}: ${said}`}>{lead}</a> : null}</li>;
      })}
    </ol>
  );
}
