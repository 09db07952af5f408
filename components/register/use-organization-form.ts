import type { ActionResult } from '@/lib/domain/shared/action-result';
import { useActionForm } from '@/components/ui/use-action-form';
import { OrganizationInput, type OrganizationDraft } from '@/lib/domain/register/organization-input';

export type SavedRecord = { id: string; version: number };

interface Settings {
  initial: OrganizationDraft;
  draft: string;
  save: (input: OrganizationDraft) => Promise<ActionResult<SavedRecord>>;
  onDone: (saved: SavedRecord) => void;
}

const blank = (site: object) => Object.values(site).every((value) => value === '' || value === null || value === undefined);

/** The form of an organization: the command's own schema, without a main site nobody filled in. */
export function useOrganizationForm({ initial, draft, save, onDone }: Settings) {
  return useActionForm({
    schema: OrganizationInput,
    defaultValues: initial,
    draft,
    onDone,
    action: (input: OrganizationDraft) => save({ ...input, sites: input.sites?.filter((site) => !blank(site)) }),
  });
}

export type OrganizationKit = ReturnType<typeof useOrganizationForm>;
