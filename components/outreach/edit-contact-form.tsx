'use client';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { ChoiceSearch } from '@/components/ui/choice';
import { ConflictChoice } from '@/components/ui/conflict-choice';
import { showToast } from '@/components/ui/show-toast';
import type { ContactDetail } from '@/lib/domain/outreach/contact-detail';
import { DRAFT_PARTS } from '@/lib/domain/outreach/draft-differences';
import { draftOfContact } from '@/lib/domain/outreach/draft-of-contact';
import { mergeDrafts } from '@/lib/domain/outreach/merge-drafts';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import { conflictFields } from './conflict-fields';
import { ContactFields } from './contact-fields';
import { useContactForm, type ContactOfForm, type SavedContact } from './use-contact-form';

interface EditContactFormProps {
  contact: ContactDetail;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
  edit: (contact: ContactOfForm & { id: string; version: number; reason: string }) => Promise<ActionResult<SavedContact>>;
  read: (input: { id: string }) => Promise<ActionResult<ContactDetail>>;
  search: ChoiceSearch;
  /** Leads back to the contact. */
  leave: (id: string) => void;
}

/** The contact in the form it was logged with; when somebody saved first, both versions stand side by side. */
export function EditContactForm({ contact, today, me, colleagues, edit, read, search, leave }: EditContactFormProps) {
  const { form: words } = messages.outreach;
  const { id } = contact.entry;
  const version = useRef(contact.version);
  const element = useRef<HTMLFormElement>(null);
  const [theirs, setTheirs] = useState<ContactDetail | null>(null);

  const kit = useContactForm({
    initial: draftOfContact(contact),
    today,
    draftName: `edit:${me}:${id}:${contact.version}`,
    save: async (input, { reason }) => {
      const result = await edit({ ...input, id, version: version.current, reason });
      if (!result.ok && result.error.code === 'conflict') {
        const current = await read({ id });
        if (current.ok) setTheirs(current.value);
      }
      return result;
    },
    onDone: (_, did) => {
      showToast({ message: words.saved, did });
      leave(id);
    },
  });

  function keep(chosen: Record<string, 'mine' | 'theirs'>) {
    if (!theirs) return;
    const fromTheirs = DRAFT_PARTS.filter((part) => chosen[part] === 'theirs');
    kit.form.reset(mergeDrafts(kit.form.getValues(), draftOfContact(theirs), fromTheirs), { keepDefaultValues: true });
    version.current = theirs.version;
    setTheirs(null);
    requestAnimationFrame(() => element.current?.requestSubmit());
  }

  return (
    <form ref={element} className="form" {...kit.formProps}>
      {theirs ? <ConflictChoice fields={conflictFields(kit.form.getValues(), draftOfContact(theirs))} pending={kit.pending} onKeep={keep} /> : null}
      <ContactFields kit={kit} today={today} me={me} colleagues={colleagues} search={search} level={contact.entry.confidentiality} conflictShown={theirs !== null} />
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={kit.pending}>
          {words.saveChanges} <kbd className="kbd normal-case! tracking-normal!" aria-hidden="true">{words.saveKeys}</kbd>
        </Button>
        <ButtonLink href={`/outreach/${id}`}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
