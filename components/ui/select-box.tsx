import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldTexts } from './field';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';

export interface SelectOption {
  value: string;
  label: string;
}

interface OwnProps extends FieldTexts {
  options: readonly SelectOption[];
  /** The words of the empty choice; without them something is always chosen. */
  emptyLabel?: string;
}
type SelectBoxProps = OwnProps & Omit<ComponentPropsWithRef<'select'>, keyof OwnProps | 'children'>;

export function SelectBox(props: SelectBoxProps) {
  const { label, beside, hint, error, optional, options, emptyLabel, className, ...rest } = props;
  const id = fieldId(rest.name, rest.id);
  return (
    <Field id={id} label={label} beside={beside} hint={hint} error={error} optional={optional} className={className}>
      <select
        {...rest}
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={fieldDescription(id, hint, error)}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
