import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';

/** A table in a select box: its years first, since titles begin alike, then title and vintage. */
export function tableLabel({ years, title, vintage }: Pick<VintageFacts, 'years' | 'title' | 'vintage'>): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return messages.indicators.region.ask.table(first === last ? String(last) : messages.indicators.words.years(first, last), title, vintage);
}
