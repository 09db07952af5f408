import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';

/** The words around a control; every control of this folder takes them. */
export interface FieldTexts {
  label: ReactNode;
  /** A few words on the label's line, in a lighter voice. */
  beside?: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Says "optional" on the label's line; required is the quiet default. */
  optional?: boolean;
}

interface FieldProps extends FieldTexts {
  id: string;
  className?: string;
  children: ReactNode;
}

export function Field({ id, label, beside, hint, error, optional, className = '', children }: FieldProps) {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {beside || optional ? <span className="beside"> {beside ?? messages.ui.optional}</span> : null}
      </label>
      {children}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
