import { useEffect, type RefObject } from 'react';
import { draftPrefix } from './draft-prefix';

type Typed = Record<string, string>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field => element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
const fieldsOf = (form: HTMLFormElement, names: readonly string[]): Field[] => [...form.elements].flatMap((element) => (isField(element) && names.includes(element.name) && element.type !== 'checkbox' ? [element] : []));

/** Keeps what is typed in a small form in this tab, so that going to another record and back, or loading anew, loses no sentence. Answers how to forget it. */
export function useDeedDraft(form: RefObject<HTMLFormElement | null>, name: string | undefined, names: readonly string[]): () => void {
  const key = `${draftPrefix}${name}`;
  const wanted = names.join('\n');
  useEffect(() => {
    const held = form.current;
    if (!name || !held) return;
    const fields = wanted.split('\n');
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Typed;
    for (const field of fieldsOf(held, fields)) field.value = kept[field.name] ?? field.value;
    const keep = () => sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fieldsOf(held, fields).map((field) => [field.name, field.value]))));
    held.addEventListener('input', keep);
    return () => held.removeEventListener('input', keep);
  }, [form, name, key, wanted]);
  return () => sessionStorage.removeItem(key);
}
