import type { Named } from '@/lib/domain/follow-through/party';
import { messages } from '@/lib/messages';

type Decision = { text: string; proposer: Named | null; votesFor: number | null; votesAgainst: number | null; abstained: number | null };

/** What a meeting decided, with who proposed it and the votes where they were counted. */
export function DecisionList({ decisions }: { decisions: readonly Decision[] }) {
  const { meeting: words } = messages.meetings;
  if (decisions.length === 0) return <p className="muted">{words.noDecisions}</p>;
  return (
    <ol className="decided">
      {decisions.map(({ text, proposer, votesFor, votesAgainst, abstained }, at) => {
        const votes = words.votes(votesFor, votesAgainst, abstained);
        return (
          <li key={at}>
            <span className="whitespace-pre-line">{text}</span>
            {proposer || votes ? <span className="under">{proposer ? <a href={`/organizations/${proposer.id}`}>{words.proposedBy(proposer.name)}</a> : null}{proposer && votes ? ' · ' : ''}{votes}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
