import { Tag } from '@/components/ui/tag';
import type { TimelineEntry } from '@/lib/domain/outreach/timeline-entry';
import { messages } from '@/lib/messages';

const TONES = { none: 'flat', required: 'warn', done: 'good', unresolved: 'bad' } as const;

/** What was talked about, each with its kind and what became of it. */
export function ContactTopicsList({ topics }: Pick<TimelineEntry, 'topics'>) {
  const { issueTypes, followUpStates, contact } = messages.outreach;
  if (topics.length === 0) return <p className="muted">{contact.noTopics}</p>;
  return (
    <ul className="entries">
      {topics.map(({ id, text, issueType, state }) => (
        <li key={id}>
          {text} {issueType ? <Tag>{issueTypes[issueType]}</Tag> : null} {state === 'none' ? null : <Tag tone={TONES[state]}>{followUpStates[state]}</Tag>}
        </li>
      ))}
    </ul>
  );
}
