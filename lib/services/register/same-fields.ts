import { isDeepStrictEqual } from 'node:util';

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;

/** Whether two versions of a record say the same; the order within a list says nothing. */
export const sameFields = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) => isDeepStrictEqual(sorted(a[field]), sorted(b[field])));
