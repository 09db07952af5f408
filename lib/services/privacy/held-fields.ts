import type { HeldRecord } from '@/lib/domain/privacy/held-record';

type Value = string | number | boolean | readonly unknown[] | Date | null | undefined;

const words = (value: Value): string => {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
};

/** The filled fields of a row, in the order they are given. */
export const heldFields = (row: Record<string, Value>): HeldRecord['fields'] =>
  Object.entries(row).map(([field, value]) => ({ field, value: words(value) })).filter(({ value }) => value !== '');
