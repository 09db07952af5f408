import { Disclosure } from '@/components/ui/disclosure';
import type { Stream } from '@/lib/domain/pipeline/stream';
import { messages } from '@/lib/messages';

/** What the four figures above a board mean; the label of each leads here and opens it. */
export function BoardFigureMeanings({ stream, year }: { stream: Stream; year: number }) {
  const { strip: words } = messages.flow;
  const of = stream === 'retention' ? 'retention' : 'other';
  const meanings = [['jobs', words.jobs[of], words.jobsHow], ['kept', words.kept[of](String(year)), words.keptHow], ['decision', words.decision, words.decisionHow], ['won', words.won[of], words.wonHow]] as const;
  return (
    <div className="board-rules">
      <Disclosure summary={words.means}>
        <dl className="board-meanings">{meanings.map(([id, label, how]) => <div key={id} id={`means-${id}`}><dt>{label}</dt><dd>{how}</dd></div>)}</dl>
      </Disclosure>
    </div>
  );
}
