import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { PledgedTotal } from '@/lib/domain/forming/pledge-totals';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { outOf } from './out-of';

/** What was delivered of what was pledged together, and how many said how much where not all did. */
export const totalText = (kind: PledgeKind, { pledged, known, of, delivered }: PledgedTotal, currency: Currency | null): string => {
  const { charter } = messages.forming;
  const sum = outOf(kind, delivered, pledged, currency);
  return known > 0 && known < of ? `${sum} (${charter.known(format.number(known), format.number(of))})` : sum;
};
