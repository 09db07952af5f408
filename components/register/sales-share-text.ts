import type { SalesShare } from '@/lib/domain/register/sales-share';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

const percent = (share: number) => format.percent(share, { digits: Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1 });

/** A share of sales: '60%', '55% to 70%', or that it is not known. */
export const salesShareText = (share: SalesShare): string => {
  if (share.kind === 'value') return percent(share.value);
  if (share.kind === 'band') return messages.register.organization.band(percent(share.low), percent(share.high));
  return messages.register.organization.shareUnknown;
};
