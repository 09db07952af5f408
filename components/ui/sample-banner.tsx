import type { ReactNode } from 'react';

interface SampleBannerProps {
  /** Names the band for those who hear it. */
  label: string;
  children: ReactNode;
  actions?: ReactNode;
}

/** The band above every page while invented records are in the workspace. */
export function SampleBanner({ label, children, actions }: SampleBannerProps) {
  return (
    <aside className="banner" aria-label={label}>
      <p>{children}</p>
      {actions ? <div className="does">{actions}</div> : null}
    </aside>
  );
}
