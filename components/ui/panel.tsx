import type { ReactNode } from 'react';

interface PanelProps {
  /** The question the panel answers, or the name of what it holds. */
  title?: ReactNode;
  note?: ReactNode;
  footer?: ReactNode;
  /** Tables and lists touch the panel's edges; everything else gets air. */
  flush?: boolean;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
}

export function Panel({ title, note, footer, flush, level = 2, id, className = '', children }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`panel ${className}`} id={id}>
      {title ? (
        <header>
          <Heading>{title}</Heading>
          {note ? <span className="note">{note}</span> : null}
        </header>
      ) : null}
      {flush ? children : <div className="body">{children}</div>}
      {footer ? <footer>{footer}</footer> : null}
    </section>
  );
}
