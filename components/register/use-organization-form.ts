import type { ActionResult } from '@/lib/domain/shared/action-result';
import { useRecordForm } from '@/components/ui/use-record-form';
import { OrganizationInput, type OrganizationDraft } from '@/lib/domain/register/organization-input';
import { messages } from '@/lib/messages';

export type SavedRecord = { id: string; version: number };

interface Settings {
  initial: OrganizationDraft;
  draft: string;
  save: (input: OrganizationDraft) => Promise<ActionResult<SavedRecord>>;
}

const blank = (site: object) => Object.values(site).every((value) => value === '' || value === null || value === undefined);

/** The form of an organization: the command's own schema, without a main site nobody filled in. */
export function useOrganizationForm({ initial, draft, save }: Settings) {
  return useRecordForm({
    schema: OrganizationInput,
    defaultValues: initial,
    draft,
    saved: messages.register.form.saved,
    to: ({ id }: SavedRecord) => `/organizations/${id}`,
    action: (input: OrganizationDraft) => save({ ...input, sites: input.sites?.filter((site) => !blank(site)) }),
  });
}

export type OrganizationKit = ReturnType<typeof useOrganizationForm>;
