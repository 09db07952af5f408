import type { SalesShare } from './sales-share';
import type { ShareKind } from './share-kind';

export type SalesShareColumns = { shareKind: ShareKind; shareLow: number | null; shareHigh: number | null };

/** A share as it is stored: a value has equal bounds, unknown has none. */
export const salesShareToColumns = (share: SalesShare): SalesShareColumns => {
  if (share.kind === 'value') return { shareKind: 'value', shareLow: share.value, shareHigh: share.value };
  if (share.kind === 'band') return { shareKind: 'band', shareLow: share.low, shareHigh: share.high };
  return { shareKind: 'unknown', shareLow: null, shareHigh: null };
};

/** A stored share as it is read; bounds that are missing make it unknown. */
export const salesShareFromColumns = ({ shareKind, shareLow, shareHigh }: SalesShareColumns): SalesShare => {
  if (shareKind === 'value' && shareLow !== null) return { kind: 'value', value: shareLow };
  if (shareKind === 'band' && shareLow !== null && shareHigh !== null) return { kind: 'band', low: shareLow, high: shareHigh };
  return { kind: 'unknown' };
};
