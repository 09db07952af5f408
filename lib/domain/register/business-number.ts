import { z } from 'zod';
import { messages } from '@/lib/messages';

/**
 * Whether nine digits are a business number of the Canada Revenue Agency: the last is the check digit of the Luhn
 * rule (every second digit doubled from the right, digits of the products added; the sum is a multiple of ten).
 */
export const isBusinessNumber = (nine: string): boolean => {
  if (!/^\d{9}$/.test(nine) || nine === '000000000') return false;
  const sum = [...nine].reverse().reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
};

/** A business number as typed, with spaces or a program account ('12345 6782 RC0001'), kept as its nine digits; or none. */
export const BusinessNumber = z
  .string({ error: () => messages.register.refusals.businessNumber })
  .max(40, { error: () => messages.register.refusals.businessNumber })
  .nullish()
  .transform((typed) => typed?.toUpperCase().replace(/[\s-]/g, '').replace(/^(\d{9})R[A-Z]\d{4}$/, '$1') || null)
  .refine((nine) => nine === null || isBusinessNumber(nine), { error: () => messages.register.refusals.businessNumber });
