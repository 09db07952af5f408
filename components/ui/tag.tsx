import type { ReactNode } from 'react';

export type TagTone = 'good' | 'warn' | 'bad' | 'flat' | 'accent';

export function Tag({ tone = 'flat', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
