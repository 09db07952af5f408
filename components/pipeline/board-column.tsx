import type { PointerEvent } from 'react';
import { Tag } from '@/components/ui/tag';
import type { DotTone } from '@/components/ui/dot';
import type { CaseCard } from '@/lib/domain/pipeline/case-card';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { BoardCard } from './board-card';
import type { BoardColumnData } from './pipeline-board';

interface BoardColumnProps {
  column: BoardColumnData;
  /** Those that stand here now, moves under way included. */
  cards: readonly CaseCard[];
  parts: readonly { value: string; name: string; tone: DotTone }[];
  jobsWords: string;
  staleAfter: number | null;
  over: boolean;
  liftedId?: string;
  focusedId?: string;
  onFocus: (id: string) => void;
  onLift?: (event: PointerEvent<HTMLElement>, id: string) => void;
  onAsk?: (id: string) => void;
}

/** A stage: how many cases and jobs stand in it, and its cards. */
export function BoardColumn({ column, cards, parts, jobsWords, staleAfter, over, liftedId, focusedId, onFocus, onLift, onAsk }: BoardColumnProps) {
  const { board: words, words: named } = messages.pipeline;
  const { stage, count, jobs, unknown, masked, maskedCount, allHref } = column;
  const rest = count - column.cards.length + maskedCount - masked.length;
  return (
    <section className="board-column" data-stage={stage} data-over={over ? '' : undefined} aria-label={named.stages[stage]}>
      <header>
        <h2>{named.stages[stage]}</h2>
        <span className="note" title={unknown > 0 ? words.unknown(format.number(unknown)) : undefined}>
          {count === 0 ? words.noCase : `${words.cases(format.number(count), count === 1)}, ${words.jobs(format.number(jobs))}`}
        </span>
      </header>
      <ol>
        {cards.map((card) => (
          <li
            key={card.id} className="case-card" data-wrong={card.slipping ? '' : undefined} data-lifted={card.id === liftedId ? '' : undefined} data-focused={card.id === focusedId ? '' : undefined}
            onPointerDown={onLift ? (event) => onLift(event, card.id) : undefined} onFocus={() => onFocus(card.id)}
          >
            <BoardCard card={card} part={parts.find(({ value }) => value === card.part)} jobsWords={jobsWords} staleAfter={staleAfter} onMove={onAsk ? () => onAsk(card.id) : undefined} />
          </li>
        ))}
        {masked.map(({ id, codeName }) => <li key={id} className="case-card masked"><span className="card-name">{codeName}</span><span><Tag>{words.maskedNote}</Tag></span></li>)}
      </ol>
      {rest > 0 ? <a className="board-more" href={allHref}>{words.more(format.number(rest))}</a> : null}
    </section>
  );
}
