import type { ReactNode } from 'react';
import { messages } from '@/lib/messages';

export interface Crumb {
  label: string;
  href?: string;
}

interface PageHeadProps {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  sub?: ReactNode;
  /** Chips and tags under the title. */
  marks?: ReactNode;
  actions?: ReactNode;
}

export function PageHead({ title, crumbs, sub, marks, actions }: PageHeadProps) {
  return (
    <div className="head">
      <div>
        {crumbs?.length ? (
          <nav className="crumb" aria-label={messages.ui.crumbs}>
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.label}>{crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}</li>
              ))}
            </ol>
          </nav>
        ) : null}
        <h1>{title}</h1>
        {sub ? <p className="sub">{sub}</p> : null}
        {marks ? <div className="marks">{marks}</div> : null}
      </div>
      {actions ? <div className="acts">{actions}</div> : null}
    </div>
  );
}
