import { locale } from '../locale';

const byDigits = new Map<number, Intl.NumberFormat>();

/** A number with a fixed count of decimals and grouped thousands: 9480 is '9,480', (1.178, 2) is '1.18'. What rounds to zero carries no sign. */
export function number(value: number, digits = 0): string {
  let formatter = byDigits.get(digits);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });
    byDigits.set(digits, formatter);
  }
  return formatter.format(value);
}
