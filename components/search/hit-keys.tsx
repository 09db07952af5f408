'use client';
import type { KeyboardEvent, ReactNode } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys lead from the field to what was found and on, Escape back to the field. */
export function HitKeys({ children }: { children: ReactNode }) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const field = event.currentTarget.querySelector<HTMLElement>('input[type="search"]');
    const stops = [field, ...event.currentTarget.querySelectorAll<HTMLElement>('.hit > a, .empty a')].filter((stop) => stop !== null);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    const next = event.key === 'Escape' && at > 0 ? field : step ? stops[at + step] : undefined;
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
  return <div className="stack" onKeyDown={onKeyDown}>{children}</div>;
}
