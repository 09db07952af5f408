import type { ComponentPropsWithRef } from 'react';
import { KeyboardHint } from './keyboard-hint';

interface ButtonLinkProps extends ComponentPropsWithRef<'a'> {
  href: string;
  look?: 'plain' | 'primary' | 'danger' | 'quiet';
  size?: 'normal' | 'small';
  /** A single-key shortcut that follows this link, shown beside its words. */
  keys?: string;
}

export function ButtonLink({ look = 'plain', size = 'normal', keys, className = '', children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`btn ${look} ${size} ${className}`} data-keys={keys}>
      {children}
      {keys ? <KeyboardHint keys={keys} /> : null}
    </a>
  );
}
