import type { Quantity } from '@/lib/domain/indicators/quantity';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** A number, a band, or null where nothing is known. */
export function quantityText(quantity: Quantity): string | null {
  const { words } = messages.indicators;
  if (quantity.kind === 'unknown') return null;
  if (quantity.kind === 'value') return format.number(quantity.value);
  return quantity.hi === null ? words.atLeast(format.number(quantity.lo)) : words.range(format.number(quantity.lo), format.number(quantity.hi));
}
