'use client';
import { useWatch } from 'react-hook-form';
import type { DraftFollowUp } from '@/lib/domain/outreach/contact-draft';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import { FollowUpLine } from './follow-up-line';
import { NextFollowUp } from './next-follow-up';
import type { ContactFormKit } from './use-contact-form';

interface ContactPromisesProps {
  kit: ContactFormKit;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
}

export function ContactPromises({ kit, today, me, colleagues }: ContactPromisesProps) {
  const { control, setValue } = kit.form;
  const [followUps, next] = useWatch({ control, name: ['followUps', 'next'] });
  const put = (list: DraftFollowUp[]) => setValue('followUps', list, { shouldDirty: true });
  return (
    <ul className="listing" aria-label={messages.outreach.form.followUps}>
      {followUps.map((followUp, index) => (
        <FollowUpLine
          key={index}
          path={`followUps.${index}`}
          value={followUp}
          onChange={(value) => put(followUps.with(index, value))}
          onRemove={() => put(followUps.toSpliced(index, 1))}
          today={today}
          me={me}
          colleagues={colleagues}
          errors={{
            title: kit.errorOf(`followUps.${index}.title`), due: kit.errorOf(`followUps.${index}.due`), ownerId: kit.errorOf(`followUps.${index}.ownerId`),
          }}
        />
      ))}
      <NextFollowUp
        value={next}
        onChange={(line) => setValue('next', line, { shouldDirty: true })}
        onAdd={(followUp) => {
          put([...followUps, followUp]);
          setValue('next', '');
        }}
        today={today}
        error={kit.errorOf('next')}
      />
    </ul>
  );
}
