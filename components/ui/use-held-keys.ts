import { useEffect } from 'react';
import { isTyping } from './is-typing';

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (target: EventTarget | null): target is TextField =>
  isTyping(target) && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

/** While a field asked for is still on its way, keeps what is typed for it and hands it over when it takes the focus. */
export function useHeldKeys(waiting: boolean): void {
  useEffect(() => {
    if (!waiting) return;
    let held = '';
    const hold = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a, summary')) return;
      if (event.key === 'Backspace') held = held.slice(0, -1);
      else if (event.key.length === 1) held += event.key;
      else return;
      event.preventDefault();
    };
    const handOver = ({ target }: FocusEvent) => {
      if (!held || !isTextField(target)) return;
      target.setRangeText(held, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
      held = '';
      target.dispatchEvent(new Event('input', { bubbles: true }));
    };
    document.addEventListener('keydown', hold);
    document.addEventListener('focusin', handOver);
    return () => {
      document.removeEventListener('keydown', hold);
      document.removeEventListener('focusin', handOver);
    };
  }, [waiting]);
}
