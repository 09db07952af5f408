import { useMemo } from 'react';
import { useActionForm } from '@/components/ui/use-action-form';
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
  onDone: (saved: SavedContact) => void;
}

/** The form of a contact: checked by the command's own schema, refusals told at the fields they are about. */
export function useContactForm({ initial, today, draftName, save, onDone }: ContactFormSettings) {
  const schema = useMemo(() => draftRules(today), [today]);
  return useActionForm({
    schema,
    defaultValues: initial,
    draft: draftName,
    onDone,
    action: async (draft: ContactDraft): Promise<ActionResult<SavedContact>> => {
      const result = await save(contactOfDraft(draft, today), draft);
      if (result.ok || !result.error.fields) return result;
      const fields = Object.fromEntries(
        Object.entries(result.error.fields).map(([path, message]) => [draftField(path, draft.followUps.length), message]),
      );
      return { ok: false, error: { ...result.error, fields } };
    },
  });
}
export type ContactFormKit = ReturnType<typeof useContactForm>;
