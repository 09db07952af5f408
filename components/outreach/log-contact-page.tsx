'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { Panel } from '@/components/ui/panel';
import { sendAttachment } from '@/components/ui/send-attachment';
import { showToast } from '@/components/ui/show-toast';
import type { ContactDraft } from '@/lib/domain/outreach/contact-draft';
import { draftOfEmail } from '@/lib/domain/outreach/draft-of-email';
import { messages } from '@/lib/messages';
import { EmailIntake, type ReadMessage } from './email-intake';
import type { LogChoices } from './log-contact-dialog';
import { LogContactForm, type LogContactActions } from './log-contact-form';

interface LogContactPageProps extends LogContactActions, LogChoices {
  /** Where to go once it is saved; null for the contact itself. */
  back: string | null;
  /** What a planned visit already says. */
  given?: Partial<ContactDraft>;
}

/** The log form as a page of its own: on a phone, from a link, in a new tab; or filled from an e-mail that was dropped on it. */
export function LogContactPage({ back, ...form }: LogContactPageProps) {
  const router = useRouter();
  const [message, setMessage] = useState<ReadMessage | null>(null);
  const [start, setStart] = useState<ContactDraft>();

  async function leave(id: string) {
    if (message?.file && (await sendAttachment(id, message.file))) showToast({ message: messages.followThrough.email.attachFailed, tone: 'bad' });
    router.push(back ?? `/outreach/${id}`);
  }

  return (
    <div className="stack">
      <Panel>
        <LogContactForm key={start?.id} {...form} start={start} onSaved={(id) => void leave(id)} />
      </Panel>
      <EmailIntake
        current={message}
        onRead={(read) => {
          setMessage(read);
          setStart(draftOfEmail(newId(), form.today, read.draft));
        }}
        onAttach={(file) => setMessage((read) => read && { ...read, file })}
      />
    </div>
  );
}
