'use client';
import { startTransition, useOptimistic, useState } from 'react';
import type { ChoiceSearch } from '@/components/ui/choice';
import type { DotTone } from '@/components/ui/dot';
import { showToast } from '@/components/ui/show-toast';
import type { CaseCard, MaskedCard } from '@/lib/domain/pipeline/case-card';
import { missingFacts } from '@/lib/domain/pipeline/missing-facts';
import { needsANote } from '@/lib/domain/pipeline/needs-a-note';
import { CLOSED_STAGES, type OpenStage, type Stage } from '@/lib/domain/pipeline/stage';
import { staleAfter, type UsualStay } from '@/lib/domain/pipeline/stale-after';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';
import { BoardColumn } from './board-column';
import { cardName } from './card-name';
import type { Deed } from './deed';
import { MoveDialog } from './move-dialog';
import { useCardDrag } from './use-card-drag';
import { useCardKeys } from './use-card-keys';

export type BoardColumnData = { stage: OpenStage; count: number; jobs: number; unknown: number; usual: UsualStay; cards: readonly CaseCard[]; masked: readonly MaskedCard[]; maskedCount: number; allHref: string };

interface PipelineBoardProps {
  stream: Stream;
  today: string;
  columns: readonly BoardColumnData[];
  parts: readonly { value: string; name: string; tone: DotTone }[];
  closedHref: Readonly<Record<(typeof CLOSED_STAGES)[number], string>>;
  findOrganizations: ChoiceSearch;
  /** Left out for those who only read. */
  move?: Deed;
}

/** The board of a stream: columns of cards that are moved by mouse, finger and keys. A move stands at once, and goes back with a reason where it is refused. */
export function PipelineBoard({ stream, today, columns, parts, closedHref, findOrganizations, move }: PipelineBoardProps) {
  const { board: words, words: named } = messages.pipeline;
  const [standing, setStanding] = useOptimistic(new Map<string, Stage>(), (before, [id, to]: readonly [string, Stage]) => new Map([...before, [id, to]]));
  const [asking, setAsking] = useState<{ card: CaseCard; to: Stage } | null>(null);
  const [said, setSaid] = useState('');
  const all = columns.flatMap(({ cards }) => cards);
  const [focused, setFocused] = useState(all[0]?.id);
  const find = (id: string) => all.find((card) => card.id === id);

  const send = (card: CaseCard, from: Stage, to: Stage, note?: string) => startTransition(async () => {
    if (!move) return;
    const name = cardName(card);
    setStanding([card.id, to]);
    const result = await move({ id: card.id, from, to, note } as never).catch(() => null);
    if (!result?.ok) {
      const why = result?.error.message ?? messages.ui.serverSilent;
      setSaid(words.notMoved(name, why));
      return showToast({ message: words.notMoved(name, why), tone: 'bad' });
    }
    setSaid(words.moved(name, named.stages[to]));
    showToast({ message: words.moved(name, named.stages[to]), did: result.action });
  });

  function moveTo(id: string, to: Stage) {
    const card = find(id);
    if (!card || !move || card.stage === to) return;
    if (missingFacts(to, card.facts).length === 0 && !needsANote(card.stage, to)) return send(card, card.stage, to);
    setSaid(words.moreAsked(cardName(card), named.stages[to]));
    setAsking({ card, to });
  }
  const ask = (id: string) => {
    const card = find(id);
    const next = columns[columns.findIndex(({ stage }) => stage === card?.stage) + 1]?.stage ?? 'won';
    if (card && move) setAsking({ card, to: next });
  };
  const { lifted, begin } = useCardDrag({ onLift: (id) => setSaid(words.lifted(find(id) ? cardName(find(id) as CaseCard) : '')), onDrop: moveTo });
  const onKeyDown = useCardKeys({ onMove: moveTo, onAsk: ask, onFocus: setFocused });
  const stageOf = (card: CaseCard) => standing.get(card.id) ?? card.stage;

  return (
    <div className="board-whole" data-lifted={lifted ? '' : undefined}>
      <div className="board" role="group" aria-label={words.columns} onKeyDown={onKeyDown}>
        {columns.map((column) => (
          <BoardColumn
            key={column.stage} column={column} cards={all.filter((card) => stageOf(card) === column.stage)} parts={parts} jobsWords={named.jobs[stream]} staleAfter={staleAfter(column.usual)}
            over={lifted?.over === column.stage} liftedId={lifted?.id} focusedId={focused} onFocus={setFocused} onLift={move ? begin : undefined} onAsk={move ? ask : undefined}
          />
        ))}
      </div>
      <div className="board-ends" role="group" aria-label={words.dropClosed}>
        {CLOSED_STAGES.map((stage) => <a key={stage} href={closedHref[stage]} data-stage={stage} data-over={lifted?.over === stage ? '' : undefined}>{lifted ? named.stages[stage] : words.seeClosed(named.stages[stage])}</a>)}
      </div>
      <p className="sr-only" aria-live="assertive">{said}</p>
      {asking && move ? (
        <MoveDialog
          moved={{ id: asking.card.id, name: cardName(asking.card), stage: asking.card.stage, facts: asking.card.facts }} to={asking.to} move={move} onClose={() => setAsking(null)}
          choices={{ stream, today, parts: parts.map(({ value, name }) => ({ value, label: name })), findOrganizations }}
        />
      ) : null}
    </div>
  );
}
