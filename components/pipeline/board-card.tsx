import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Dot, type DotTone } from '@/components/ui/dot';
import { Tag } from '@/components/ui/tag';
import type { CaseCard } from '@/lib/domain/pipeline/case-card';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { cardName } from './card-name';
import { slipText } from './slip-text';

interface BoardCardProps {
  card: CaseCard;
  part: { name: string; tone: DotTone } | undefined;
  jobsWords: string;
  staleAfter: number | null;
  onMove?: () => void;
}

/** One case on the board: who, which sub-cluster, how many jobs, how long, and what is wrong with it. */
export function BoardCard({ card, part, jobsWords, staleAfter, onMove }: BoardCardProps) {
  const { board: words } = messages.pipeline;
  const name = cardName(card);
  const days = format.number(card.days);
  return (
    <>
      <a className="card-name" href={`/pipeline/cases/${card.id}`} draggable={false} data-card={card.id}>{name}</a>
      <span className="card-part">
        {part ? <span><Dot tone={part.tone} label={part.name} /></span> : null}
        <ConfidentialityMark level={card.confidentiality} />
      </span>
      <span className="card-line">
        {card.jobs === null ? <span className="muted">{words.noJobs}</span> : <span><b>{format.number(card.jobs)}</b> {jobsWords}</span>}
        <Tag tone={card.slipping ? 'bad' : card.stale ? 'warn' : 'flat'}><span aria-hidden="true">{words.days(days)}</span><span className="sr-only">{words.daysHeard(days)}</span></Tag>
      </span>
      {card.slipping ? <span className="card-wrong">{slipText(card.slipping)}</span> : null}
      {card.stale && staleAfter !== null ? <span className="card-wrong">{words.staleCard(format.number(staleAfter))}</span> : null}
      {card.flagged ? <span className="card-wrong">{words.flagged}</span> : null}
      {onMove ? <button type="button" className="card-move" tabIndex={-1} onClick={onMove} aria-label={words.moveOf(name)}>{words.move}</button> : null}
    </>
  );
}
