import type { Currency } from '@/lib/domain/shared/currency';
import { locale } from '../locale';

const formatters = new Map<string, Intl.NumberFormat>();

/** Cents of a currency: 120000 of CAD is '$1,200', 120050 is '$1,200.50'; other dollars say whose they are. */
export function money(cents: number, currency: Currency): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const key = `${currency} ${digits}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  formatters.set(key, formatter);
  return formatter.format(cents / 100);
}
