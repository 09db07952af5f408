import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface SalesShare { kind: 'value' | 'band' | 'unknown'; low: number | null; high: number | null }

/** A share of sales to mining: a value, a band, or unknown. */
export function salesText({ kind, low, high }: SalesShare): string {
  const { card } = messages.indicators;
  const percent = (value: number) => format.percent(value, { digits: 0 });
  if (kind === 'unknown' || low === null) return card.shareUnknown;
  if (kind === 'value') return percent(low);
  return high === null ? card.shareFrom(percent(low)) : card.shareBand(percent(low), percent(high));
}
