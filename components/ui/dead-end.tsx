import type { ReactNode } from 'react';

interface DeadEndProps {
  title: string;
  children: ReactNode;
  /** The one way on. */
  action: ReactNode;
}

/** Stands where a page would: what happened in a sentence, and one way on. */
export function DeadEnd({ title, children, action }: DeadEndProps) {
  return (
    <div className="grid max-w-[60ch] justify-items-start gap-3 py-6">
      <h1>{title}</h1>
      <div className="grid gap-1 text-ink-2">{children}</div>
      {action}
    </div>
  );
}
