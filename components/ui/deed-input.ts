import type { DeedFieldSpec } from './deed-field';

type Branch = { [key: string]: unknown };

/** What was typed, as a command takes it: paths become branches, numbers numbers, and an empty field is left out. */
export function deedInput(fields: readonly DeedFieldSpec[], typed: FormData, base: Branch): Branch {
  const input: Branch = structuredClone(base);
  for (const { name, kind } of fields) {
    const given = typed.get(name);
    const text = typeof given === 'string' ? given : '';
    const value = kind === 'check' ? given !== null : kind === 'number' ? Number(text) : text;
    if (kind !== 'check' && text.trim() === '') continue;
    const parts = name.split('.');
    const last = parts.pop() ?? name;
    const place = parts.reduce<Branch>((branch, part) => (branch[part] ??= {}) as Branch, input);
    place[last] = value;
  }
  return input;
}
