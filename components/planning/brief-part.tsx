import type { ReactNode } from 'react';

interface BriefPartProps {
  title: string;
  /** Said where the list has nothing. */
  none?: string;
  className?: string;
  children?: ReactNode;
}

/** One block of a brief: a heading and a short list. */
export function BriefPart({ title, none, className = '', children }: BriefPartProps) {
  return (
    <section className={`brief-part ${className}`}>
      <h3>{title}</h3>
      {none ? <p className="muted">{none}</p> : children}
    </section>
  );
}
