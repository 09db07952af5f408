import { locale } from '../locale';

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(digits: number, signDisplay: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const key = `${digits} ${signDisplay}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * A ratio as per cent: 0.018 is '1.8%'. `signed` shows the plus of a growth rate: '+1.8%';
 * what rounds to zero carries no sign.
 */
export function percent(ratio: number, options: { digits?: number; signed?: boolean } = {}): string {
  return formatterFor(options.digits ?? 1, options.signed ? 'exceptZero' : 'negative').format(ratio);
}
