import { useEffect, useRef } from 'react';

/** Alt with a number chooses the radio of that place, wherever in the form the focus is; it stays where it is. */
export function useKindKeys(count: number) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const form = fieldset.current?.closest('form');
    const onKeyDown = (event: KeyboardEvent) => {
      // The place of the key: with Alt held, a Mac types another sign.
      const place = event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      if (!place || Number(place) > count) return;
      event.preventDefault();
      fieldset.current?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(place) - 1]?.click();
    };
    form?.addEventListener('keydown', onKeyDown);
    return () => form?.removeEventListener('keydown', onKeyDown);
  }, [count]);
  return fieldset;
}
