'use client';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface MenuProps {
  /** What stands on the button. */
  label: ReactNode;
  /** The name for those who hear it, when the label alone does not say enough. */
  name?: string;
  look?: 'btn' | 'btn quiet' | 'btn small' | 'bare';
  place?: 'end' | 'start' | 'up' | 'up start';
  /** Links, buttons and forms. */
  children: ReactNode;
}

const reachable = 'a[href], button:not(:disabled)';

/** A disclosure of links and buttons: opens without script; with it, arrows move, Escape and leaving close. */
export function Menu({ label, name, look = 'btn', place = 'end', children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = (event: Event) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLDetailsElement>) {
    const menu = event.currentTarget;
    if (event.key === 'Escape' && menu.open) {
      event.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    menu.open = true;
    const items = [...menu.querySelectorAll<HTMLElement>(`.items :is(${reachable})`)];
    const here = items.findIndex((item) => item === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    items.at(here === -1 && step === -1 ? -1 : (here + step) % items.length)?.focus();
  }

  return (
    <details ref={details} className={`menu ${place}`} onKeyDown={onKeyDown}>
      <summary className={look} aria-label={name}>
        {label}
      </summary>
      <div className="items" onClick={(event) => closeAfterPick(event.target, details.current)}>
        {children}
      </div>
    </details>
  );
}

function closeAfterPick(target: EventTarget, menu: HTMLDetailsElement | null) {
  if (menu && target instanceof Element && target.closest(reachable)) menu.open = false;
}
