import type { ReactNode } from 'react';

/** A button with what it does beside it. */
export function Deed({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {children}
      <p className="flex-[1_1_14rem] text-xs text-ink-3">{note}</p>
    </div>
  );
}
