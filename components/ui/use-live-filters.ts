import { useRouter } from 'next/navigation';
import { useEffect, useRef, type ChangeEvent, type FormEvent } from 'react';

const TYPING_MS = 300;

/** The address a GET form leads to, without its empty fields. */
const addressOf = (form: HTMLFormElement): string => {
  const filled = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1].trim() !== '');
  const words = new URLSearchParams(filled).toString();
  const path = new URL(form.action).pathname;
  return words ? `${path}?${words}` : path;
};

interface LiveSettings {
  pauseMs?: number;
  /** What is typed on takes the place of what was typed before: Back leads to where somebody came from. */
  inPlace?: boolean;
}

/**
 * A GET form whose page follows each choice at once and each typed word after a breath. Fields keep what is typed;
 * when the address changes otherwise (Back, a link), those not being typed into follow it.
 */
export function useLiveFilters(shown: Readonly<Record<string, string>>, { pauseMs = TYPING_MS, inPlace = false }: LiveSettings = {}) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = JSON.stringify(shown);

  useEffect(() => {
    const values = JSON.parse(key) as Record<string, string>;
    for (const field of element.current?.elements ?? []) {
      if (field === document.activeElement || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
      if (field.name && field.type !== 'hidden') field.value = values[field.name] ?? '';
    }
  }, [key]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (form: HTMLFormElement) => {
    clearTimeout(timer.current);
    const address = addressOf(form);
    if (inPlace) router.replace(address, { scroll: false });
    else router.push(address, { scroll: false });
  };
  return {
    ref: element,
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      go(event.currentTarget);
    },
    onChange: (event: ChangeEvent<HTMLFormElement>) => {
      const form = event.currentTarget;
      clearTimeout(timer.current);
      if ((event.target as unknown) instanceof HTMLSelectElement) go(form);
      else timer.current = setTimeout(() => go(form), pauseMs);
    },
  };
}
