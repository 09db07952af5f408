import { z } from 'zod';
import { messages } from '@/lib/messages';

/** A calendar quarter as an address names it: '2026-Q4'. */
export const Quarter = z.string().regex(/^(19|20|21)\d\d-Q[1-4]$/, { error: () => messages.errors.notAChoice });

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'];

/** The quarter a day ('YYYY-MM-DD') falls in. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first and the last day of a quarter, both inclusive. */
export const quarterDays = (quarter: string): { from: string; to: string } => {
  const year = quarter.slice(0, 4);
  const place = Number(quarter.slice(6));
  return { from: `${year}-${String(place * 3 - 2).padStart(2, '0')}-01`, to: `${year}-${LAST_DAYS[place - 1] ?? '12-31'}` };
};

/** The quarter so many quarters later, or earlier when negative. */
export const quarterBeside = (quarter: string, by: number): string => {
  const count = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + by;
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
};
