'use client';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { DraftTopic } from '@/lib/domain/outreach/contact-draft';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import { TopicLine } from './topic-line';
import type { ContactFormKit } from './use-contact-form';

interface ContactTopicsProps {
  kit: ContactFormKit;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
}

const BLANK: DraftTopic = { text: '', issueType: '', state: 'none', due: '', ownerId: '' };

export function ContactTopics({ kit, today, me, colleagues }: ContactTopicsProps) {
  const { form } = messages.outreach;
  const topics = useWatch({ control: kit.form.control, name: 'topics' });
  const put = (list: DraftTopic[]) => kit.form.setValue('topics', list, { shouldDirty: true });
  const summary = (
    <span>
      {form.topics} <span className="muted">{form.topicsCount(topics.length)}</span>
    </span>
  );
  return (
    <Disclosure summary={summary} open={topics.length > 0 || undefined}>
      <ul className="listing mb-2 empty:hidden">
        {topics.map((topic, index) => (
          <TopicLine
            key={topic.id ?? index}
            index={index}
            value={topic}
            onChange={(value) => put(topics.with(index, value))}
            onRemove={() => put(topics.toSpliced(index, 1))}
            today={today}
            me={me}
            colleagues={colleagues}
            errors={{
              text: kit.errorOf(`topics.${index}.text`), state: kit.errorOf(`topics.${index}.state`),
              due: kit.errorOf(`topics.${index}.due`), ownerId: kit.errorOf(`topics.${index}.ownerId`),
            }}
          />
        ))}
      </ul>
      <Button size="small" onClick={() => put([...topics, BLANK])}>{form.addTopic}</Button>
    </Disclosure>
  );
}
