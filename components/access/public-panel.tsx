import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';

interface PublicPanelProps {
  title: string;
  lead?: ReactNode;
  /** A longer form than a name and a password. */
  wide?: boolean;
  children: ReactNode;
}

/** The one calm page of somebody who is not signed in: the wordmark, a title, a form. */
export function PublicPanel({ title, lead, wide, children }: PublicPanelProps) {
  return (
    <main className={`mx-auto grid min-h-dvh w-full ${wide ? 'max-w-2xl' : 'max-w-md'} content-center gap-5 px-4 py-10`}>
      <p className="text-center">
        <span className="font-serif text-xl font-semibold">{messages.frame.product}</span>
        <span className="block text-xs text-ink-3">{messages.access.tagline}</span>
      </p>
      <section className="panel p-6">
        <h1>{title}</h1>
        {lead ? <p className="mt-1 text-ink-2">{lead}</p> : null}
        <div className="mt-5">{children}</div>
      </section>
    </main>
  );
}
