'use client';
import { useRouter } from 'next/navigation';
import { Panel } from '@/components/ui/panel';
import type { ContactDraft } from '@/lib/domain/outreach/contact-draft';
import type { LogChoices } from './log-contact-dialog';
import { LogContactForm, type LogContactActions } from './log-contact-form';

interface LogContactPageProps extends LogContactActions, LogChoices {
  /** Where to go once it is saved; null for the contact itself. */
  back: string | null;
  given?: Partial<ContactDraft>;
}

/** The log form as a page of its own: on a phone, from a link, in a new tab. */
export function LogContactPage({ back, ...form }: LogContactPageProps) {
  const router = useRouter();
  return (
    <Panel>
      <LogContactForm {...form} onSaved={(id) => router.push(back ?? `/outreach/${id}`)} />
    </Panel>
  );
}
