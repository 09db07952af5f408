import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { ReviewReason } from '@/lib/domain/pipeline/review-reason';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { cardName } from './card-name';

type Item = { id: string; caseId: string; codeName: string; organization: string | null; confidentiality: Confidentiality; reasons: readonly ReviewReason[]; decision: string | null; actions: readonly unknown[]; jobs: number | null };

/** The cases of a review, in their order, with what is decided so far. */
export function ReviewAgenda({ items, current, hrefOf }: { items: readonly Item[]; current: string | undefined; hrefOf: (caseId: string) => string }) {
  const { review: words, words: named, board } = messages.pipeline;
  return (
    <Panel title={words.agenda} note={format.number(items.length)}>
      <ol className="agenda">
        {items.map((item) => (
          <li key={item.id} aria-current={item.caseId === current ? 'step' : undefined}>
            <a href={hrefOf(item.caseId)}>{cardName(item)}</a>
            <span className="text-xs text-ink-2">{item.reasons.map((reason) => named.reasons[reason]).join(', ')}{item.jobs === null ? '' : `, ${board.jobs(format.number(item.jobs))}`}</span>
            {item.decision !== null || item.actions.length > 0 ? <Tag tone="good">{words.decided}</Tag> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
