'use client';
import { useState, type MouseEvent, type ReactNode } from 'react';

interface WideDisclosureProps {
  summary: ReactNode;
  /** A single-key shortcut that opens and closes it. */
  keys?: string;
  children: ReactNode;
}

const WIDE = '(min-width: 48rem)';

/** Stands open where there is room and closed on a phone, without waiting for script; from the first press on it is as it was pressed. */
export function WideDisclosure({ summary, keys, children }: WideDisclosureProps) {
  const [pressed, setPressed] = useState(false);
  function press(event: MouseEvent) {
    if (pressed) return;
    setPressed(true);
    // What the style sheet showed was not open: the first press there closes it, and it is closed already.
    if (window.matchMedia(WIDE).matches) event.preventDefault();
  }
  return (
    <details className="disclosure" data-wide={pressed ? undefined : ''}>
      <summary data-keys={keys} onClick={press}>{summary}</summary>
      <div className="inside">{children}</div>
    </details>
  );
}
