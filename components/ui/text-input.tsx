import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';

type TextInputProps = FieldTexts & Omit<ComponentPropsWithRef<'input'>, keyof FieldTexts>;

export function TextInput({ label, beside, hint, error, optional, className, ...rest }: TextInputProps) {
  const id = fieldId(rest.name, rest.id);
  return (
    <Field id={id} label={label} beside={beside} hint={hint} error={error} optional={optional} className={className}>
      <input
        type="text"
        {...rest}
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldDescription(id, hint, error)}
      />
    </Field>
  );
}
