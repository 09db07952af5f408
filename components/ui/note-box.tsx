import type { ReactNode } from 'react';

interface NoteBoxProps {
  tone?: 'accent' | 'good' | 'warn' | 'bad';
  title?: ReactNode;
  /** Announced as it appears: for what follows from something the person just did. */
  live?: boolean;
  children: ReactNode;
}

/** A remark with a rule at its left edge: what follows from the figures, what to know before acting. */
export function NoteBox({ tone = 'accent', title, live, children }: NoteBoxProps) {
  return (
    <div className={`note-box ${tone}`} role={live ? 'status' : undefined}>
      {title ? <p className="title">{title}</p> : null}
      {children}
    </div>
  );
}
