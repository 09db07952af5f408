'use client';
import { useEffect, useRef, type ReactNode } from 'react';

/** Takes the focus as soon as it stands there, and again when it stands for something else: who goes on by keys goes on from here. */
export function FocusHere({ when, of, children }: { when: boolean; of: string; children: ReactNode }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => { if (when) here.current?.focus({ preventScroll: true }); }, [when, of]);
  return <span ref={here} tabIndex={-1} className="outline-none">{children}</span>;
}
