import type { GrowthMetric } from '@/lib/domain/indicators/class-scheme';
import { format } from '@/lib/messages/format';

const signed = (text: string, value: number) => (value > 0 ? `+${text}` : text);

/** A growth figure in the unit of its metric: per cent, percentage points, or points of the location quotient. On an axis without decimals. */
export function growthText(metric: GrowthMetric, value: number, axis = false): string {
  if (metric === 'growth' || metric === 'cagr') {
    return format.percent(value, { signed: true, digits: axis && Math.abs(Math.round(value * 100) - value * 100) < 1e-6 ? 0 : 1 });
  }
  if (metric === 'differential') return signed(format.number(value, axis ? 0 : 1), value);
  return signed(format.number(value, axis ? 1 : 2), value);
}
