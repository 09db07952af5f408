import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';

interface FigureLinkProps {
  href: string;
  /** What the figure measures, for those who hear the link without its row. */
  label: string;
  children: ReactNode;
}

/** A number that opens its formula, inputs and source. */
export function FigureLink({ href, label, children }: FigureLinkProps) {
  return (
    <a className="figure-link" href={href} title={messages.ui.openFigure(label)}>
      {children}
    </a>
  );
}
