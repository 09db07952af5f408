import { Tag } from '@/components/ui/tag';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

interface FollowUpTagsProps {
  entry: Pick<TimelineEntry, 'followUps' | 'topics'>;
  today: string;
}

/** What was promised in a contact, and what stayed unresolved. */
export function FollowUpTags({ entry, today }: FollowUpTagsProps) {
  const { timeline } = messages.outreach;
  const unresolved = entry.topics.filter(({ state }) => state === 'unresolved');
  if (entry.followUps.length + unresolved.length === 0) return null;
  return (
    <div className="chips mt-1">
      {entry.followUps.map(({ id, title, dueOn, state, ownerName }) =>
        state === 'open' ? (
          <Tag key={id} tone={dueOn < today ? 'bad' : 'warn'}>
            {timeline.followUp(title, format.dayBeside(dueOn, today), ownerName)}
          </Tag>
        ) : (
          <Tag key={id} tone={state === 'done' ? 'good' : 'flat'}>
            {state === 'done' ? timeline.followUpDone(title) : timeline.followUpDropped(title)}
          </Tag>
        ),
      )}
      {unresolved.map(({ id, text }) => (
        <Tag key={id}>{timeline.unresolved(text)}</Tag>
      ))}
    </div>
  );
}
