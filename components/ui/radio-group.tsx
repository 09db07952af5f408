import type { ComponentPropsWithRef } from 'react';
import type { FieldTexts } from './field';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';
import type { SelectOption } from './select-box';

interface OwnProps extends FieldTexts {
  name: string;
  options: readonly SelectOption[];
  /** 'segments' is one row of few short words; 'list' stacks longer ones. */
  look?: 'segments' | 'list';
  size?: 'normal' | 'small';
  labelHidden?: boolean;
  value?: string;
  defaultValue?: string;
}
type RadioGroupProps = OwnProps & Omit<ComponentPropsWithRef<'input'>, keyof OwnProps | 'type' | 'size'>;

export function RadioGroup(props: RadioGroupProps) {
  const { label, beside, hint, error, optional, options, look = 'segments', size = 'normal', labelHidden, value, defaultValue, className = '', ...rest } = props;
  const id = fieldId(rest.name, rest.id);
  return (
    <fieldset role="radiogroup" className={`field ${className}`} aria-invalid={error ? true : undefined} aria-describedby={fieldDescription(id, hint, error)}>
      <legend className={labelHidden ? 'sr-only' : 'pb-1'}>
        {label}
        {beside ? <span className="beside"> {beside}</span> : null}
      </legend>
      <div className={look === 'segments' ? `segments ${size}` : 'radios'}>
        {options.map((option, index) => (
          <label key={option.value} className={look === 'list' ? 'check' : undefined}>
            <input
              {...rest}
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              value={option.value}
              checked={value === undefined ? undefined : value === option.value}
              defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      {error ? <p className="error" id={`${id}-error`}>{error}</p> : null}
    </fieldset>
  );
}
