import { IsoDay } from '@/lib/domain/shared/iso-day';
import { format } from '@/lib/messages/format';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';

type Value = string | number | boolean | readonly unknown[] | Date | null | undefined;

const words = (value: Value): string => {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return value.toISOString();
  // A day is written as people write it; what is no day stays as it was typed.
  if (typeof value === 'string' && IsoDay.safeParse(value).success) return format.day(value, 'year');
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
};

/** The filled fields of a row, in the order they are given. */
export const heldFields = (row: Record<string, Value>): HeldRecord['fields'] =>
  Object.entries(row).map(([field, value]) => ({ field, value: words(value) })).filter(({ value }) => value !== '');
