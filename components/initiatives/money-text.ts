import type { Currency } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** '$250,000 CAD'; cents only where there are some. */
export const moneyText = (cents: number, currency: Currency): string => messages.initiatives.record.money(format.number(cents / 100, cents % 100 === 0 ? 0 : 2), currency);
