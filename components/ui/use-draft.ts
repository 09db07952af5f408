import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { draftPrefix } from './draft-prefix';

const key = (name: string) => `${draftPrefix}${name}`;

/** Keeps what is being typed in this tab, so that a lost connection, session or page loses no sentence. */
export function useDraft<Input extends FieldValues, Output>(form: UseFormReturn<Input, unknown, Output>, name: string | undefined): void {
  useEffect(() => {
    if (!name) return;
    const kept = sessionStorage.getItem(key(name));
    if (kept) form.reset(JSON.parse(kept) as Input, { keepDefaultValues: true });
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => sessionStorage.setItem(key(name), JSON.stringify(values)),
    });
  }, [form, name]);
}

export function forgetDraft(name: string | undefined): void {
  if (name) sessionStorage.removeItem(key(name));
}
