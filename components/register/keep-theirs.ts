import type { RefObject } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

/** Puts the chosen values of the other version into the form and saves it on top of that version. */
export const keepTheirs =
  <Input extends FieldValues>(form: UseFormReturn<Input, unknown, Input>, element: RefObject<HTMLFormElement | null>) =>
  (theirs: Readonly<Record<string, unknown>>, version: number) => {
    for (const [field, value] of Object.entries({ ...theirs, version })) {
      form.setValue(field as Path<Input>, value as PathValue<Input, Path<Input>>, { shouldDirty: true });
    }
    requestAnimationFrame(() => element.current?.requestSubmit());
  };
