import type { ComponentPropsWithRef } from 'react';
import { KeyboardHint } from './keyboard-hint';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  size?: 'normal' | 'small';
  /** A single-key shortcut that presses this button, shown beside its words. */
  keys?: string;
  /** Work is under way: the button stays where it is and ignores presses. */
  pending?: boolean;
}

export function Button({ look = 'plain', size = 'normal', keys, pending, className = '', children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`btn ${look} ${size} ${className}`}
      data-keys={keys}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
    >
      {children}
      {keys ? <KeyboardHint keys={keys} /> : null}
    </button>
  );
}
