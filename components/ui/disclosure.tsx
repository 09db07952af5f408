import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  /** A single-key shortcut that opens and closes it. */
  keys?: string;
  children: ReactNode;
}

export function Disclosure({ summary, open, keys, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary data-keys={keys}>{summary}</summary>
      <div className="inside">{children}</div>
    </details>
  );
}
