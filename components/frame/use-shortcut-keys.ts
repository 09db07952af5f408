import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/is-typing';
import { keyStep } from './key-step';
import { keyedElements } from './keyed-elements';

const sequenceMs = 1_200;

interface ShortcutKeys {
  /** Single keys can be switched off; Ctrl or Cmd with K always works. */
  on: boolean;
  openPalette: () => void;
  openHelp: () => void;
}

/** Listens on the whole page. Never while typing, never with another modifier held. */
export function useShortcutKeys({ on, openPalette, openHelp }: ShortcutKeys): void {
  const pending = useRef({ keys: '', at: 0 });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      if (!on || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || isTyping(event.target)) return;
      const elements = keyedElements();
      const free = !document.querySelector('dialog:modal');
      const known = new Set([...elements.map(({ keys }) => keys), ...(free ? ['/', '?'] : [])]);
      const earlier = event.timeStamp - pending.current.at < sequenceMs ? pending.current.keys : '';
      const { hit, pending: next } = keyStep(earlier, event.key.toLowerCase(), known);
      pending.current = { keys: next, at: event.timeStamp };
      if (!hit) return;
      event.preventDefault();
      if (hit === '/') openPalette();
      else if (hit === '?') openHelp();
      else elements.find(({ keys }) => keys === hit)?.element.click();
    };
    const open = (event: MouseEvent) => {
      const what = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-opens]')?.dataset.opens : undefined;
      if (what === 'palette') openPalette();
      if (what === 'shortcuts') openHelp();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('click', open);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('click', open);
    };
  }, [on, openPalette, openHelp]);
}
