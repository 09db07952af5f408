import type { ReactNode } from 'react';

interface ChipProps {
  href?: string;
  /** The chip is the filter in force. */
  current?: boolean;
  children: ReactNode;
}

export function Chip({ href, current, children }: ChipProps) {
  if (!href) return <span className="chip">{children}</span>;
  return (
    <a className="chip" href={href} aria-current={current || undefined}>
      {children}
    </a>
  );
}
