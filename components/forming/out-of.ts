import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { sizeText } from './pledge-size';

/** '$600 of $1,200'; where nobody said how much was pledged that is said, with what was delivered all the same. */
export const outOf = (kind: PledgeKind, delivered: number, pledged: number | null, currency: Currency | null): string => {
  const { charter, pledges } = messages.forming;
  if (pledged !== null) return charter.outOf(sizeText(kind, delivered, currency), sizeText(kind, pledged, currency));
  return delivered === 0 ? pledges.notSaid : charter.deliveredOf(sizeText(kind, delivered, currency), pledges.notSaid);
};
