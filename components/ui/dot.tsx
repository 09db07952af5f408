import type { ReactNode } from 'react';

export const dotTones = ['mining', 'manufacturing', 'services', 'institutions', 'none'] as const;
export type DotTone = (typeof dotTones)[number];

interface DotProps {
  tone: DotTone;
  /** What the colour means. It is always said: colour alone says nothing. */
  label: ReactNode;
  /** The label is heard, not seen: only where the same words stand close by. */
  labelHidden?: boolean;
}

export function Dot({ tone, label, labelHidden }: DotProps) {
  return (
    <>
      <span className={`dot ${tone}`} aria-hidden="true" /> {labelHidden ? <span className="sr-only">{label}</span> : label}
    </>
  );
}
