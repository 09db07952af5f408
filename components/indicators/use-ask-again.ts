'use client';
import { useRouter } from 'next/navigation';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { hrefOf } from './href-of';

/** Keeps the selects of a GET form in step with the address, and follows a choice without leaving the field. */
export function useAskAgain(action: string, shown: Readonly<Record<string, string>>) {
  const router = useRouter();
  const key = JSON.stringify(shown);
  const [held, setHeld] = useState({ key, values: shown });
  if (held.key !== key) setHeld({ key, values: shown });

  function go(form: HTMLFormElement) {
    const parts: Record<string, string[]> = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string') (parts[name] ??= []).push(value);
    });
    router.push(hrefOf(action, parts), { scroll: false });
  }

  return {
    values: held.values,
    choose: (event: ChangeEvent<HTMLSelectElement>) => {
      const { name, value, form } = event.currentTarget;
      setHeld({ ...held, values: { ...held.values, [name]: value } });
      if (form) go(form);
    },
    submit: (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      go(event.currentTarget);
    },
  };
}
