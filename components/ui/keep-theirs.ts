import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';

/** Puts the chosen values of the other version, and that version's number, into the form. */
export const keepTheirs =
  <Input extends FieldValues>(form: UseFormReturn<Input, unknown, Input>) =>
  (theirs: Readonly<Record<string, unknown>>, version: number) => {
    for (const [field, value] of Object.entries({ ...theirs, version })) {
      form.setValue(field as Path<Input>, value as PathValue<Input, Path<Input>>, { shouldDirty: true });
    }
  };
