import type { ComponentPropsWithRef, ReactNode } from 'react';
import { fieldDescription } from './field-description';
import { fieldId } from './field-id';

interface CheckboxProps extends ComponentPropsWithRef<'input'> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The label is heard, not seen: for a box at the head of a table row. */
  bare?: boolean;
}

export function Checkbox({ label, hint, error, bare, className = '', ...rest }: CheckboxProps) {
  const id = fieldId(rest.name, rest.id);
  const box = (
    <input
      type="checkbox"
      {...rest}
      id={id}
      className={bare ? 'check-only' : undefined}
      aria-invalid={error ? true : undefined}
      aria-describedby={fieldDescription(id, hint, error)}
    />
  );
  if (bare) {
    return (
      <label className={`check-only-box ${className}`}>
        {box}
        <span className="sr-only">{label}</span>
      </label>
    );
  }
  return (
    <div className={`field ${className}`}>
      <label className="check">
        {box}
        <span>{label}</span>
      </label>
      {hint ? <p className="hint" id={`${id}-hint`}>{hint}</p> : null}
      {error ? <p className="error" id={`${id}-error`}>{error}</p> : null}
    </div>
  );
}
