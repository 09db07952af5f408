import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const MINUTES = 60;

/** Minutes as hours: '8 h', '7.5 h'. */
export const hoursText = (minutes: number): string =>
  messages.forming.pledges.hoursCount(format.number(minutes / MINUTES, minutes % MINUTES === 0 ? 0 : minutes % (MINUTES / 2) === 0 ? 1 : 2));

/** Cents of a fee or minutes of hours in words; null is said, never shown as nothing. */
export const sizeText = (kind: PledgeKind, size: number | null, currency: Currency | null): string => {
  if (size === null) return messages.forming.pledges.notSaid;
  return kind === 'fee' ? format.money(size, currency ?? 'CAD') : hoursText(size);
};
