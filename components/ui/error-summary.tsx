import { messages } from '@/lib/messages';
import type { FormProblem } from './form-problems';

interface ErrorSummaryProps {
  /** One sentence for the whole form, from the action's answer. */
  message?: string | null;
  problems?: readonly FormProblem[];
}

/** What stands in the way, at the head of a form; each line leads to its field. */
export function ErrorSummary({ message, problems = [] }: ErrorSummaryProps) {
  if (!message && problems.length === 0) return null;
  return (
    <div className="note-box bad" role="alert" data-error-summary tabIndex={-1}>
      <p className="title">{message ?? messages.ui.mistakes(problems.length)}</p>
      {problems.length > 0 ? (
        <ul>
          {problems.map((problem) => (
            <li key={problem.path}>
              <a className="inline-block min-h-6 underline" href={`#${problem.id}`}>
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
