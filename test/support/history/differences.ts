import type { Seen } from './play';

/** Rows in which two looks at a workspace differ, as lines; none where they are equal. */
export const differences = (expected: Seen, found: Seen): string[] => {
  const rows = (seen: Seen) => Object.fromEntries(Object.entries(seen).flatMap(([table, own]) => (
    Array.isArray(own) ? own.map((name) => [`${table} ${String(name)}`, 'there']) : Object.entries(own as Record<string, string>).map(([key, row]) => [`${table} ${key}`, row])) as [string, string][]));
  const [a, b] = [rows(expected), rows(found)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).map((name) => `${name}: ${a[name] ?? 'not there'} became ${b[name] ?? 'not there'}`);
};
