'use client';
import { Controller } from 'react-hook-form';
import type { ChoiceSearch } from '@/components/ui/choice';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { messages } from '@/lib/messages';
import type { OrganizationKit } from './use-organization-form';

interface TagsFieldProps {
  kit: OrganizationKit;
  /** Finds tags by their beginning and offers what is typed as a new one; a choice's id is the tag's name. */
  search: ChoiceSearch;
}

/** Tags by name: pick one that is there, or make one. */
export function TagsField({ kit: { form, errorOf }, search }: TagsFieldProps) {
  const { form: words } = messages.register;
  return (
    <Controller control={form.control} name="tags" render={({ field }) => (
      <MultiComboBox
        name="tags"
        label={words.tags}
        hint={words.tagsHint}
        optional
        error={errorOf('tags') ?? errorOf('tags.0')}
        value={(field.value ?? []).map((name) => ({ id: name, label: name }))}
        onChange={(choices) => field.onChange(choices.map(({ id }) => id))}
        search={search}
        asTyped={(typed) => ({ id: typed, label: typed })}
      />
    )} />
  );
}
