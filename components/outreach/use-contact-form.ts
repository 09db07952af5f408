import { useMemo } from 'react';
import { useActionForm } from '@/components/ui/use-action-form';
import { useFarOff } from '@/components/ui/use-far-off';
import type { ContactDraft } from '@/lib/domain/outreach/contact-draft';
import { contactOfDraft } from '@/lib/domain/outreach/contact-of-draft';
import { draftField } from '@/lib/domain/outreach/draft-field';
import { draftRules } from '@/lib/domain/outreach/draft-rules';
import type { ActionResult } from '@/lib/domain/shared/action-result';

export type ContactOfForm = ReturnType<typeof contactOfDraft>;
export type SavedContact = { id: string };

interface ContactFormSettings {
  initial: ContactDraft;
  today: string;
  /** Names the draft kept in this tab; none is kept without it. */
  draftName?: string;
  save: (contact: ContactOfForm, draft: ContactDraft) => Promise<ActionResult<SavedContact>>;
  onDone: (saved: SavedContact, did?: string) => void;
}

/** The form of a contact: checked by the command's own schema, refusals told at the fields they are about. */
export function useContactForm({ initial, today, draftName, save, onDone }: ContactFormSettings) {
  const far = useFarOff('occurredOn', initial.occurredOn);
  const schema = useMemo(() => draftRules(today), [today]);
  return useActionForm({
    schema,
    defaultValues: initial,
    draft: draftName,
    onDone,
    action: async (draft: ContactDraft): Promise<ActionResult<SavedContact>> => {
      const contact = contactOfDraft(draft, today);
      const question = far(contact.occurredOn, today);
      if (question) return question;
      const result = await save(contact, draft);
      if (result.ok || !result.error.fields) return result;
      const fields = Object.fromEntries(
        Object.entries(result.error.fields).map(([path, message]) => [draftField(path, draft.followUps.length), message]),
      );
      return { ok: false, error: { ...result.error, fields } };
    },
  });
}
export type ContactFormKit = ReturnType<typeof useContactForm>;
