import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import { minutesName } from '@/lib/domain/pipeline/minutes';
import type { ReviewReason } from '@/lib/domain/pipeline/review-reason';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

type Item = { id: string; caseId: string; codeName: string; organization: string | null; confidentiality: Confidentiality; reasons: readonly ReviewReason[]; decision: string | null; actions: readonly { id: string; title: string; owner: string; dueOn: string }[] };

/** The minutes of a review: what was decided on which case, who does what by when, and what nothing was decided on. */
export function MinutesView({ review }: { review: { state: 'open' | 'finished'; note: string | null; items: readonly Item[] } }) {
  const { minutes: words, words: named } = messages.pipeline;
  const decided = review.items.filter(({ decision, actions }) => decision !== null || actions.length > 0);
  const rest = review.items.filter((item) => !decided.includes(item));
  const nameOf = (item: Item) => minutesName({ ...item, open: item.confidentiality === 'public' || item.confidentiality === 'internal' });
  const reasons = (item: Item) => item.reasons.map((reason) => named.reasons[reason].toLowerCase()).join(', ');
  return (
    <div className="stack max-w-3xl">
      {review.state === 'open' ? <NoteBox tone="warn">{words.draft}</NoteBox> : null}
      <Panel title={words.decisions}>
        {decided.length === 0 ? <p className="muted">{words.noDecisions}</p> : (
          <ol className="minutes">
            {decided.map((item) => (
              <li key={item.id}>
                <h3><a href={`/pipeline/cases/${item.caseId}`}>{nameOf(item)}</a></h3>
                <p className="text-xs text-ink-2">{reasons(item)}</p>
                {item.decision ? <p className="whitespace-pre-line">{item.decision}</p> : null}
                {item.actions.length > 0 ? <ul>{item.actions.map((one) => <li key={one.id}>{words.action(one.title, one.owner, format.day(one.dueOn, 'year'))}</li>)}</ul> : null}
              </li>
            ))}
          </ol>
        )}
      </Panel>
      {rest.length > 0 ? <Panel title={words.lookedAt}><ul className="entries">{rest.map((item) => <li key={item.id} className="told"><a href={`/pipeline/cases/${item.caseId}`}>{nameOf(item)}</a> <span className="text-xs text-ink-2">{reasons(item)}</span></li>)}</ul></Panel> : null}
      {review.note ? <Panel title={words.remarks}><p className="whitespace-pre-line">{review.note}</p></Panel> : null}
      <p className="src">{words.left}</p>
    </div>
  );
}
