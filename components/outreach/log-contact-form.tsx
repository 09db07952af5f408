'use client';
import { useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { Button } from '@/components/ui/button';
import type { ChoiceSearch } from '@/components/ui/choice';
import { showToast } from '@/components/ui/show-toast';
import { forgetDraft } from '@/components/ui/use-draft';
import { blankDraft } from '@/lib/domain/outreach/blank-draft';
import type { ContactDraft, DraftParticipant } from '@/lib/domain/outreach/contact-draft';
import { resultsOfDraft } from '@/lib/domain/outreach/results-of-draft';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import type { AskEarlier } from './collision-notice';
import { ContactFields } from './contact-fields';
import type { AskPeopleOf } from './use-people-of';
import { useContactForm, type ContactOfForm, type SavedContact } from './use-contact-form';

export interface LogContactActions {
  log: (contact: ContactOfForm & ReturnType<typeof resultsOfDraft> & { id: string }) => Promise<ActionResult<SavedContact>>;
  search: ChoiceSearch;
  earlier: AskEarlier;
  /** Offered once an organization is named. */
  peopleOf?: AskPeopleOf;
}

interface LogContactFormProps extends LogContactActions {
  today: string;
  me: string;
  colleagues: readonly Colleague[];
  who?: readonly DraftParticipant[];
  /** What a planned visit already says. */
  given?: Partial<ContactDraft>;
  /** What the form is filled with; kept under a name of its own, so that it never overwrites what was being typed. */
  start?: ContactDraft;
  /** After a contact was saved and no other is to follow. */
  onSaved: (id: string) => void;
}

const draftNameOf = (me: string, who: readonly DraftParticipant[]) => ['log', me, ...who.map(({ id }) => id)].join(':');

/** Logs one contact, or one after the other. Everything typed is kept in this tab until it is saved. */
export function LogContactForm({ log, search, earlier, peopleOf, today, me, colleagues, who = [], given, start, onSaved }: LogContactFormProps) {
  const { form: words } = messages.outreach;
  const another = useRef(false);
  const element = useRef<HTMLFormElement>(null);
  const draftName = start ? `log:${me}:${start.id}` : draftNameOf(me, who);
  const [initial] = useState<ContactDraft>(() => start ?? blankDraft(newId(), today, who, given));

  const kit = useContactForm({
    initial,
    today,
    draftName,
    save: async (contact, draft) => {
      const result = await log({ ...contact, ...resultsOfDraft(draft, today), id: draft.id });
      // Whoever asks for another contact before the page has changed finds this form, and must not find this contact in it.
      if (result.ok) startAnew();
      return result;
    },
    onDone: ({ id }, did) => {
      showToast({ message: words.logged, did });
      if (another.current) focusWho();
      else onSaved(id);
    },
  });

  function startAnew() {
    const { kind, occurredOn } = kit.form.getValues();
    kit.form.reset({ ...blankDraft(newId(), today), ...(another.current && { kind, occurredOn }) });
    forgetDraft(draftName);
  }

  function focusWho() {
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus());
  }
  useEffect(focusWho, []);

  return (
    <form ref={element} className="form" {...kit.formProps}>
      <ContactFields kit={kit} today={today} me={me} colleagues={colleagues} search={search} earlier={earlier} peopleOf={peopleOf} />
      <div className="form-actions stick">
        <Button type="submit" look="primary" className="flex-1" pending={kit.pending} onClick={() => (another.current = false)}>
          {words.save} <kbd className="kbd normal-case! tracking-normal!" aria-hidden="true">{words.saveKeys}</kbd>
        </Button>
        <Button type="submit" pending={kit.pending} onClick={() => (another.current = true)}>
          {words.saveAndNext}
        </Button>
      </div>
    </form>
  );
}
