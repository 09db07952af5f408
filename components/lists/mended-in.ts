import type { CellGroup } from './cells-to-mend';

export type Answer = { line: number; key: string; value: string };
/** `was` null: every text of the column that cannot be taken. `value` null: the rows that say so are left out. */
export type Everywhere = { column: number; was: string | null; value: string | null };

type Control = HTMLInputElement | HTMLSelectElement;

export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((element): element is Control => (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.name.includes('/'));

const named = (name: string) => [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)] as const;

/** Texts that were written anew, and those whose rows are left out. Only what was touched is sent: a cell as it stands in the file is no answer. */
export const mendedIn = (form: HTMLFormElement, groups: readonly CellGroup[]): Everywhere[] => {
  const left = new Set<string>();
  const mended = new Map<string, string>();
  for (const control of controlsOf(form)) {
    const [what, at] = named(control.name);
    if (what === 'leave' && control instanceof HTMLInputElement && control.checked) left.add(at);
    if (what === 'mend' && control.value !== control.dataset.was) mended.set(at, control.value);
  }
  return groups.flatMap(({ column, value: was }, at): Everywhere[] => {
    const place = String(at);
    if (left.has(place)) return [{ column, was, value: null }];
    const value = mended.get(place);
    return value === undefined ? [] : [{ column, was, value }];
  });
};

/** Which records are meant and whose word stands, of the rows somebody has answered. */
export const choicesIn = (form: HTMLFormElement): Answer[] => controlsOf(form).flatMap((control) => {
  const [line, key] = named(control.name);
  if (line === 'mend' || line === 'leave') return [];
  if (control.dataset.which !== undefined) return control.value === '' ? [] : [{ line: Number(line), key, value: control.value }];
  return control.value === control.dataset.was ? [] : [{ line: Number(line), key, value: control.value }];
});
