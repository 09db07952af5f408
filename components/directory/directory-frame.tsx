import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';

/** The public pages of the directory: a wordmark, what they are, the page. */
export function DirectoryFrame({ children }: { children: ReactNode }) {
  return (
    <div className="directory">
      <header><a href="/directory" className="font-serif text-lg font-semibold">{messages.frame.product}</a></header>
      <main>{children}</main>
    </div>
  );
}
