import { Disclosure } from '@/components/ui/disclosure';
import { staleAfter, type UsualStay } from '@/lib/domain/pipeline/stale-after';
import type { Stage } from '@/lib/domain/pipeline/stage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** What stale and slipping mean, with the days of each stage, and the keys of the board. */
export function BoardRules({ stays }: { stays: readonly { stage: Stage; usual: UsualStay }[] }) {
  const { board: words, words: named } = messages.pipeline;
  return (
    <div className="board-rules">
      <Disclosure summary={words.rules}>
        <p>{words.ruleSlipping}</p>
        <p>{words.ruleStale}</p>
        <ul>
          {stays.map(({ stage, usual }) => {
            const days = staleAfter(usual);
            return <li key={stage}>{days === null ? words.ruleNever(named.stages[stage]) : words.ruleStage(named.stages[stage], format.number(days))}</li>;
          })}
        </ul>
        <p>{words.keys}</p>
      </Disclosure>
    </div>
  );
}
