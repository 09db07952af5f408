import { Panel } from '@/components/ui/panel';
import { isOpenStage, type Stage } from '@/lib/domain/pipeline/stage';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Move = { id: string; fromStage: Stage | null; toStage: Stage; movedOn: string; note: string | null; by: string | null };

/** How a case came to where it stands, the latest first, and how long it stood in each stage. */
export function MovesPanel({ moves, today }: { moves: readonly Move[]; today: string }) {
  const { record: words, words: named } = messages.pipeline;
  const said = ({ fromStage, toStage }: Move) => {
    if (fromStage === null) return words.began(named.stages[toStage]);
    return isOpenStage(fromStage) ? words.moved(named.stages[fromStage], named.stages[toStage]) : words.reopened(named.stages[fromStage], named.stages[toStage]);
  };
  const stayed = moves.map(({ movedOn }, index) => daysBetween(movedOn, moves[index + 1]?.movedOn ?? today));
  return (
    <Panel title={words.moves}>
      <ol className="case-moves">
        {moves.map((move, index) => (
          <li key={move.id} data-stage-kind={isOpenStage(move.toStage) ? 'open' : move.toStage}>
            <span className="font-semibold">{said(move)}</span>
            <span className="block text-xs text-ink-2">{[format.day(move.movedOn, 'year'), move.by ? words.movedBy(move.by) : null, isOpenStage(move.toStage) ? words.stayed(format.number(stayed[index] ?? 0)) : null].filter(Boolean).join(', ')}</span>
            {move.note ? <span className="block text-ink-2">{move.note}</span> : null}
          </li>
        )).reverse()}
      </ol>
    </Panel>
  );
}
